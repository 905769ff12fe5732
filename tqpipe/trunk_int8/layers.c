/* A BERT layer in int8, for compiled.py: compiled once for every kind of units.h.
 *
 * What comes between the products of a layer (codes, GELU, residual sums, norms) is done on some hundred tokens that
 * stay in the second-level cache: the general kernels that onednn.py calls write each of it out to memory. What is
 * computed is the same: activations are u8 codes about a zero point, weights s8 with a step per output channel, sums
 * int32; GELU's few huge channels have what they hold above the range multiplied apart in fp32; attention is in bf16
 * with sums in fp32. A text's numbers are the same bits whatever stands beside it.
 *
 * Shapes: d, inner: multiples of 64; heads of 32 channels; rows of `width` tokens of which the first `lengths[row]`
 * are not padding. Every thread brings a `work` of its own.
 */
#include "units.h"

#define GROUP 320     /* tokens whose rows go through a layer together */
#define BLOCK 64      /* tokens that some weights go over before the next ones do */
#define WEIGHTS 98304 /* bytes of these */
#define LEAST 1e-30f  /* sums of a query's weights, between which none is too small or large for bf16 */
#define MOST 1e30f
#define APART 32      /* inner channels that come first, with huge values */
#define NEARLY 250    /* codes from which on a channel may have something above the range */

typedef struct {
    int32_t k, n;        /* channels in and out */
    const int8_t *w;     /* (n / 16, k / 64, 16, 16, 4): tiles of 16 columns by 64 rows, four rows beside each other */
    const float *turn;   /* (k): multiplies an input into its code about 128; null where the input is codes */
    const float *scale;  /* (n): multiplies a sum into the output, or into its place on GELU's curve */
    const float *bias;   /* (n): what is added then, less what the zero point adds to the sum */
} product;

typedef struct {
    product qkv, mixed, inner, outer;
    const float *norm, *norm_bias, *last_norm, *last_norm_bias; /* (d) */
    const float *first, *first_bias; /* (APART, d), (APART): weights of the inner channels that come first */
    const float *last;               /* (APART, d): what they add to the output */
    const float *curve;              /* (3, PIECES), see tq_curve */
    float eps, most;                 /* of the norms; what the last of GELU's codes stands for */
    int32_t heads;
} layer;

/* Whether the system lets this process use the units. */
int tq_ready(void) { return ready(); }

/* What the units take off every code: so much less are the zero points that a product's bias is made with. */
int32_t tq_less(void) { return LESS; }

/* GELU's codes in PIECES of [-4, 4), a parabola each; the first is GELU's 0 and goes on below, the last is x and goes on
 * above, both to 4e-4. What the parabolas take is x * PIECES / 8 + PIECES / 2. */
#define PIECES 32

static double gelu(double x) { return 0.5 * x * (1.0 + erf(x * M_SQRT1_2)); }

/* (3, PIECES) coefficients of codes in steps of `step` about `zero`; t is the place within a piece, 0 to 1. */
void tq_curve(float step, int32_t zero, float *curve) {
    for (int i = 0; i < PIECES; i++) {
        const double wide = 8.0 / PIECES, from = -4.0 + i * wide, at = 0.8660254037844386 / 2;
        /* Through three Chebyshev nodes of the piece. */
        const double y0 = gelu(from + (0.5 - at) * wide), y1 = gelu(from + 0.5 * wide), y2 = gelu(from + (0.5 + at) * wide);
        const double one = (y2 - y0) / (2 * at), two = (y0 + y2 - 2 * y1) / (2 * at * at);
        double c[3] = {y1 - one / 2 + two / 4, one - two, two};
        if (i == 0) c[0] = c[1] = c[2] = 0;
        if (i == PIECES - 1) c[0] = from, c[1] = wide, c[2] = 0;
        for (int k = 0; k < 3; k++) curve[k * PIECES + i] = (float)(c[k] / step + (k == 0 ? zero : 0));
    }
}

static inline words gelu_code(lanes place, const float *curve) {
    const words at = between(cut(place), 0, PIECES - 1);
    const lanes t = minus(place, floated(at));
    const lanes y = fused(looked_up(curve + 2 * PIECES, at), t, looked_up(curve + PIECES, at));
    return rounded(fused(y, t, looked_up(curve, at)));
}

/* Activations as codes about 128. */
static void encode(const bf16 *h, long tokens, long stride, const product *of, uint8_t *codes) {
    for (long t = 0; t < tokens; t++)
        for (int c = 0; c < of->k; c += 64) encode_64(h + t * stride + c, of->turn + c, codes + t * of->k + c);
}

/* What is made of the product's sums. */
typedef enum { TO_BF16, TO_SUM, TO_CODES } kind;

typedef struct {
    kind as;
    void *to;           /* bf16, fp32 or u8 codes */
    long stride;        /* from token to token, in elements */
    const bf16 *plus;   /* what is added to fp32 */
    const float *curve; /* of the codes */
} output;

/* One row of a tile of sums -> 16 channels of a token. */
static inline void finish(const int32_t *sums, const product *of, int column, const output *out, long token) {
    const lanes x = fused(floats_at(sums), load(of->scale + column),
                                     load(of->bias + column));
    const long at = token * out->stride + column;
    if (out->as == TO_BF16) {
        store_bf16((bf16 *)out->to + at, x);
    } else if (out->as == TO_SUM) {
        store((float *)out->to + at, plus(load_bf16(out->plus + at), x));
    } else {
        store_bytes((uint8_t *)out->to + at, gelu_code(x, out->curve));
    }
}

/* The product of codes (tokens, k). Codes of BLOCK tokens stay in the first
 * cache, weights of some channels in the second, until every block has had them. */
static inline __attribute__((always_inline)) void multiply(const uint8_t *codes, long tokens, const product *of,
                                                           const output *out) {
    int32_t sums[4][16][16] __attribute__((aligned(64)));
    const long steps = of->k / 64;
    const int some = WEIGHTS / of->k / 32 * 32;
    for (int first = 0; first < of->n; first += some)
        for (long block = 0; block < tokens; block += BLOCK)
            for (int column = first; column < first + some && column < of->n; column += 32) {
                const int8_t *left = of->w + (column / 16) * steps * TILE, *right = left + steps * TILE;
                for (long token = block; token < block + BLOCK && token < tokens; token += 32) {
                    const long there = tokens - token < 32 ? tokens - token : 32;
                    square_of_codes(codes + token * of->k, of->k, left, right, steps, there, sums);
                    for (long r = 0; r < there; r++)
                        for (int half = 0; half < 2; half++)
                            finish(sums[(r / 16) * 2 + half][r % 16], of, column + 16 * half, out, token + r);
                }
            }
}

/* Layer norm of fp32 rows, to bf16. Four sums side by side: each addition waits for the one before. */
static void normalise(const float *x, long tokens, int d, const float *weight, const float *bias, float eps, bf16 *to) {
    for (long t = 0; t < tokens; t++, x += d, to += d) {
        lanes sum[4], square[4];
        for (int i = 0; i < 4; i++) sum[i] = square[i] = zeros();
        for (int c = 0; c < d; c += 4 * LANES)
            for (int i = 0; i < 4; i++) {
                const lanes each = load(x + c + i * LANES);
                sum[i] = plus(sum[i], each);
                square[i] = fused(each, each, square[i]);
            }
        const float middle = summed(sum) / (float)d, spread = summed(square) / (float)d - middle * middle;
        const lanes mean = all(middle), by = all(1.0f / sqrtf((spread > 0 ? spread : 0) + eps));
        for (int c = 0; c < d; c += LANES) {
            const lanes off = times(minus(load(x + c), mean), by);
            store_bf16(to + c, fused(off, load(weight + c), load(bias + c)));
        }
    }
}

/* What some of the first inner channels, a bit of `which` for each, hold above the range, times their weights, is added
 * to a token's sums. */
static void excess(const layer *l, const bf16 *h, int d, uint32_t which, float *sum) {
    for (; which; which &= which - 1) {
        const long j = __builtin_ctz(which);
        lanes found[4];
        for (int i = 0; i < 4; i++) found[i] = zeros();
        for (int c = 0; c < d; c += 4 * LANES)
            for (int i = 0; i < 4; i++) {
                const int at = c + i * LANES;
                found[i] = fused(load_bf16(h + at), load(l->first + j * d + at), found[i]);
            }
        const float value = summed(found) + l->first_bias[j];
        if (value <= l->most) continue; /* GELU gives no more than it takes, and from 4 on nearly as much */
        const float above = (value > 4.0f ? value : (float)gelu(value)) - l->most;
        if (above <= 0.0f) continue;
        for (int c = 0; c < d; c += LANES)
            store(sum + c, fused(all(above), load(l->last + j * d + c),
                                                      load(sum + c)));
    }
}

/* Attention output, inner product, GELU and outer product, with both norms. */
static void after_attention(const layer *l, const bf16 *h, const bf16 *seen, long tokens, bf16 *to, uint8_t *work) {
    const long most = (tokens + 31) / 32 * 32;
    const int d = l->mixed.n, wide = l->inner.n;
    float *sum = (float *)work;
    uint8_t *codes = work + most * sizeof(float) * d, *inner = codes + most * d;
    const output first = {TO_SUM, sum, d, h, 0}, turned = {TO_CODES, inner, wide, 0, l->curve};
    const output last = {TO_SUM, sum, d, to, 0};
    encode(seen, tokens, d, &l->mixed, codes);
    multiply(codes, tokens, &l->mixed, &first);
    normalise(sum, tokens, d, l->norm, l->norm_bias, l->eps, to);
    encode(to, tokens, d, &l->inner, codes);
    multiply(codes, tokens, &l->inner, &turned);
    multiply(inner, tokens, &l->outer, &last);
    for (long t = 0; t < tokens; t++) {
        const uint32_t which = from(inner + t * wide, NEARLY);
        if (which) excess(l, to + t * d, d, which, sum + t * d);
    }
    normalise(sum, tokens, d, l->last_norm, l->last_norm_bias, l->eps, to);
}

/* Scores of a query in powers of two, (keys), less `most` -> weights in bf16, 0 from `count` on. */
static inline void weigh(const float *scores, long keys, long count, float most, bf16 *weights) {
    for (long k = 0; k < keys; k += LANES) {
        const lanes weight = power_of_two(minus(load(scores + k), all(most)));
        store_bf16(weights + k, kept(among(count - k), weight));
    }
}

static float largest(const float *scores, long count) {
    float most = scores[0];
    for (long k = 1; k < count; k++) most = scores[k] > most ? scores[k] : most;
    return most;
}

/* Attention of one row of `count` tokens: `qkv` (tokens, 3 d) -> `seen` (tokens, d). No query's largest score is looked
 * for first, as softmax is often computed, but where the weights do not fit into bf16 without. */
static void attend(const bf16 *qkv, long d, int heads, long count, bf16 *seen, uint8_t *work) {
    const long stride = 3 * d, keys = (count + 31) / 32 * 32;
    bf16 *packed = (bf16 *)work, *values = packed + keys * SIZE;
    float *scores = (float *)(values + keys * SIZE);
    bf16 *weights = (bf16 *)(scores + 16 * keys);
    bf16 ones[512] __attribute__((aligned(64)));
    float out[3][16][16] __attribute__((aligned(64)));
    for (int i = 0; i < 512; i++) ones[i] = 0x3f80;
    for (int head = 0; head < heads; head++) {
        const bf16 *q = qkv + head * SIZE, *k = q + d, *v = k + d;
        for (long at = 0; at < keys; at += 16) pack_keys(k + at * stride, stride, packed + at * SIZE);
        for (long at = 0; at < keys; at += 32) pack_values(v + at * stride, stride, count - at, values + at * SIZE);
        for (long at = 0; at < count; at += 16) {
            const long there = count - at < 16 ? count - at : 16;
            compare(q + at * stride, stride, packed, keys, scores);
            for (long r = 0; r < 16; r++) weigh(scores + r * keys, keys, count, 0.0f, weights + r * keys);
            gather(weights, values, ones, keys, out);
            for (long r = 0; r < there; r++)
                if (!(out[2][r][0] > LEAST && out[2][r][0] < MOST)) {
                    for (long again = 0; again < there; again++)
                        if (!(out[2][again][0] > LEAST && out[2][again][0] < MOST))
                            weigh(scores + again * keys, keys, count, largest(scores + again * keys, count),
                                  weights + again * keys);
                    gather(weights, values, ones, keys, out);
                    break;
                }
            for (long r = 0; r < there; r++) {
                const lanes share = all(1.0f / out[2][r][0]);
                bf16 *to = seen + (at + r) * d + head * SIZE;
                store_bf16(to, times(load(out[0][r]), share));
                store_bf16(to + LANES, times(load(out[1][r]), share));
            }
        }
    }
}

/* Rows whose states are in the cache from the first product to the last, for rows of this width. */
static long together(long width) { return width < GROUP ? GROUP / width : 1; }

/* Bytes of `work` for rows of this width; it begins at a multiple of 64. */
long tq_work(const layer *l, long width) {
    const long d = l->mixed.n, tokens = together(width) * width, keys = (width + 31) / 32 * 32;
    /* Tiles read up to 32 tokens beyond a row's end. */
    const long states = aligned((tokens + 32) * 3 * d * 2) + aligned(tokens * d * 2);
    const long group = (tokens + 31) / 32 * 32 * (sizeof(float) * d + d + l->inner.n);
    const long row = keys * (2 * SIZE * 2 + 16 * 4 + 16 * 2);
    return states + (group > row ? group : row);
}

/* One layer: `h` (rows, width, d) -> `to`, both bf16. */
void tq_layer(const layer *l, const bf16 *h, bf16 *to, const int32_t *lengths, long rows, long width, uint8_t *work) {
    const long d = l->mixed.n, most = together(width);
    bf16 *qkv = (bf16 *)work, *seen = (bf16 *)(work + aligned((most * width + 32) * 3 * d * 2));
    uint8_t *rest = (uint8_t *)seen + aligned(most * width * d * 2);
    begin();
    for (long row = 0; row < rows; row += most) {
        const long some = rows - row < most ? rows - row : most, tokens = some * width, begin = row * width * d;
        const output plain = {TO_BF16, qkv, 3 * d, 0, 0};
        encode(h + begin, tokens, d, &l->qkv, rest);
        multiply(rest, tokens, &l->qkv, &plain);
        for (long r = 0; r < some; r++) {
            const long length = lengths[row + r];
            attend(qkv + r * width * 3 * d, d, l->heads, length, seen + r * width * d, rest);
            memset(seen + (r * width + length) * d, 0, (width - length) * d * 2);
        }
        after_attention(l, h + begin, seen, tokens, to + begin, rest);
    }
    end();
}
