/* A BERT layer in int8 on the matrix units of x86 server CPUs (Intel AMX), for amx.py.
 *
 * What comes between the products of a layer (codes, GELU, residual sums, norms) is done on blocks of 64 tokens that
 * stay in the second-level cache: the general kernels that onednn.py calls write each of it out to memory. What is
 * computed is the same: activations are u8 codes about a zero point, weights s8 with a step per output channel, sums
 * int32; GELU's few huge channels have what they hold above the range multiplied apart in fp32; attention is in bf16
 * with sums in fp32. A text's numbers are the same bits whatever stands beside it.
 *
 * Shapes: d, inner: multiples of 64; heads of 32 channels; rows of `width` tokens of which the first `lengths[row]`
 * are not padding. Every thread brings a `work` of its own.
 */
#include <immintrin.h>
#include <math.h>
#include <stdint.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#define BLOCK 64  /* tokens that go through the products of a layer together */
#define GROUP 192 /* tokens whose rows go through a layer together */
#define SIZE 32   /* channels of a head */
#define LANES 16
#define LEAST 1e-30f /* sums of a query's weights, between which none is too small or large for bf16 */
#define MOST 1e30f
#define APART 32    /* inner channels that come first, with huge values */
#define NEARLY 250 /* codes from which on a token may have something above the range */

typedef uint16_t bf16;

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
    const float *first, *first_bias; /* (d, APART), (APART): weights of the inner channels that come first */
    const float *last;               /* (APART, d): what they add to the output */
    const float *curve;              /* (3, PIECES), see tq_amx_curve */
    float eps, most;                 /* of the norms; what the last of GELU's codes stands for */
    int32_t heads;
} layer;

typedef struct __attribute__((packed)) {
    uint8_t palette, start, reserved[14];
    uint16_t bytes[16];
    uint8_t rows[16];
} tiles;

/* Whether the system lets this process use the units' registers (Linux asks for leave, once a process). */
int tq_amx_ready(void) {
    return syscall(SYS_arch_prctl, 0x1023 /* ARCH_REQ_XCOMP_PERM */, 18 /* XTILEDATA */) == 0;
}

static void configure(void) {
    tiles t;
    memset(&t, 0, sizeof t);
    t.palette = 1;
    for (int i = 0; i < 8; i++) {
        t.bytes[i] = 64;
        t.rows[i] = 16;
    }
    _tile_loadconfig(&t);
}

static inline __m512 load_bf16(const bf16 *x) {
    return _mm512_castsi512_ps(_mm512_slli_epi32(_mm512_cvtepu16_epi32(_mm256_loadu_si256((const void *)x)), 16));
}

static inline void store_bf16(bf16 *to, __m512 x) {
    _mm256_storeu_si256((void *)to, (__m256i)_mm512_cvtneps_pbh(x));
}

/* 2^x to 2e-6 of itself (a minimax polynomial of 2^x on [-1/2, 1/2]). */
static inline __m512 power_of_two(__m512 x) {
    const __m512 r = _mm512_reduce_ps(x, 0);
    __m512 p = _mm512_set1_ps(9.6182019e-3f);
    p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(5.5504068e-2f));
    p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(2.4022650e-1f));
    p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(6.9314718e-1f));
    p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(1.0f));
    return _mm512_scalef_ps(p, _mm512_sub_ps(x, r));
}

/* GELU's codes in PIECES of [-4, 4), a parabola each; the first is GELU's 0 and goes on below, the last is x and goes on
 * above, both to 4e-4. What the parabolas take is x * PIECES / 8 + PIECES / 2. */
#define PIECES 32

static double gelu(double x) { return 0.5 * x * (1.0 + erf(x * M_SQRT1_2)); }

/* (3, PIECES) coefficients of codes in steps of `step` about `zero`; t is the place within a piece, 0 to 1. */
void tq_amx_curve(float step, int32_t zero, float *curve) {
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

static inline __m512 piece_of(const float *of, __m512i at) {
    return _mm512_permutex2var_ps(_mm512_loadu_ps(of), at, _mm512_loadu_ps(of + LANES));
}

static inline __m512i gelu_code(__m512 place, const float *curve) {
    const __m512i at = _mm512_max_epi32(_mm512_min_epi32(_mm512_cvttps_epi32(place), _mm512_set1_epi32(PIECES - 1)),
                                        _mm512_setzero_si512());
    const __m512 t = _mm512_sub_ps(place, _mm512_cvtepi32_ps(at));
    const __m512 y = _mm512_fmadd_ps(piece_of(curve + 2 * PIECES, at), t, piece_of(curve + PIECES, at));
    return _mm512_cvtps_epi32(_mm512_fmadd_ps(y, t, piece_of(curve, at)));
}

/* Activations as codes about 128. */
static void encode(const bf16 *h, long tokens, long stride, const product *of, uint8_t *codes) {
    const __m512i low = _mm512_set1_epi32(-127), high = _mm512_set1_epi32(127), zero = _mm512_set1_epi32(128);
    for (long t = 0; t < tokens; t++)
        for (int c = 0; c < of->k; c += LANES) {
            const __m512 x = _mm512_mul_ps(load_bf16(h + t * stride + c), _mm512_loadu_ps(of->turn + c));
            /* Huge values become the lowest int: held back first. */
            const __m512 held = _mm512_max_ps(_mm512_min_ps(x, _mm512_set1_ps(127.0f)), _mm512_set1_ps(-127.0f));
            const __m512i n = _mm512_min_epi32(_mm512_max_epi32(_mm512_cvtps_epi32(held), low), high);
            _mm_storeu_si128((void *)(codes + t * of->k + c), _mm512_cvtusepi32_epi8(_mm512_add_epi32(n, zero)));
        }
}

/* What is made of the product's sums. */
typedef enum { TO_BF16, TO_SUM, TO_CODES } kind;

typedef struct {
    kind as;
    void *to;    /* bf16, fp32 that is added to, or u8 codes */
    long stride; /* from token to token, in elements */
    const float *curve; /* of the codes */
} output;

/* One row of a tile of sums -> 16 channels of a token. */
static inline void finish(const int32_t *sums, const product *of, int column, const output *out, long token) {
    const __m512 x = _mm512_fmadd_ps(_mm512_cvtepi32_ps(_mm512_load_si512(sums)), _mm512_loadu_ps(of->scale + column),
                                     _mm512_loadu_ps(of->bias + column));
    const long at = token * out->stride + column;
    if (out->as == TO_BF16) {
        store_bf16((bf16 *)out->to + at, x);
    } else if (out->as == TO_SUM) {
        float *to = (float *)out->to + at;
        _mm512_storeu_ps(to, _mm512_add_ps(_mm512_loadu_ps(to), x));
    } else {
        _mm_storeu_si128((void *)((uint8_t *)out->to + at), _mm512_cvtusepi32_epi8(gelu_code(x, out->curve)));
    }
}

/* The product of a block of codes (BLOCK, k): the units work on 32 tokens by 32 channels. */
static inline __attribute__((always_inline)) void multiply(const uint8_t *codes, long tokens, const product *of,
                                                           const output *out) {
    int32_t sums[4][16][16] __attribute__((aligned(64)));
    const long steps = of->k / 64, tile = 1024;
    for (int column = 0; column < of->n; column += 32) {
        const int8_t *left = of->w + (column / 16) * steps * tile, *right = left + steps * tile;
        for (long token = 0; token < tokens; token += 32) {
            const uint8_t *upper = codes + token * of->k, *lower = upper + 16L * of->k;
            _tile_zero(0);
            _tile_zero(1);
            _tile_zero(2);
            _tile_zero(3);
            for (long s = 0; s < steps; s++) {
                _tile_loadd(4, upper + s * 64, of->k);
                _tile_loadd(6, left + s * tile, 64);
                _tile_dpbusd(0, 4, 6);
                _tile_loadd(7, right + s * tile, 64);
                _tile_dpbusd(1, 4, 7);
                _tile_loadd(5, lower + s * 64, of->k);
                _tile_dpbusd(2, 5, 6);
                _tile_dpbusd(3, 5, 7);
            }
            _tile_stored(0, sums[0], 64);
            _tile_stored(1, sums[1], 64);
            _tile_stored(2, sums[2], 64);
            _tile_stored(3, sums[3], 64);
            const long there = tokens - token < 32 ? tokens - token : 32;
            for (long r = 0; r < there; r++)
                for (int half = 0; half < 2; half++)
                    finish(sums[(r / 16) * 2 + half][r % 16], of, column + 16 * half, out, token + r);
        }
    }
}

/* Layer norm of fp32 rows, to bf16. */
static void normalise(const float *x, long tokens, int d, const float *weight, const float *bias, float eps, bf16 *to) {
    for (long t = 0; t < tokens; t++, x += d, to += d) {
        __m512 sum = _mm512_setzero_ps(), square = _mm512_setzero_ps();
        for (int c = 0; c < d; c += LANES) sum = _mm512_add_ps(sum, _mm512_loadu_ps(x + c));
        const __m512 mean = _mm512_set1_ps(_mm512_reduce_add_ps(sum) / (float)d);
        for (int c = 0; c < d; c += LANES) {
            const __m512 off = _mm512_sub_ps(_mm512_loadu_ps(x + c), mean);
            square = _mm512_fmadd_ps(off, off, square);
        }
        const __m512 by = _mm512_set1_ps(1.0f / sqrtf(_mm512_reduce_add_ps(square) / (float)d + eps));
        for (int c = 0; c < d; c += LANES) {
            const __m512 off = _mm512_mul_ps(_mm512_sub_ps(_mm512_loadu_ps(x + c), mean), by);
            store_bf16(to + c, _mm512_fmadd_ps(off, _mm512_loadu_ps(weight + c), _mm512_loadu_ps(bias + c)));
        }
    }
}

static void widen(const bf16 *h, long count, float *to) {
    for (long c = 0; c < count; c += LANES) _mm512_storeu_ps(to + c, load_bf16(h + c));
}

/* What the first inner channels hold above the range, times their weights, is added to a token's sums. */
static void excess(const layer *l, const bf16 *h, int d, float *sum) {
    float value[APART] __attribute__((aligned(64)));
    __m512 low = _mm512_loadu_ps(l->first_bias), high = _mm512_loadu_ps(l->first_bias + LANES);
    for (int c = 0; c < d; c++) {
        const __m512 x = _mm512_castsi512_ps(_mm512_set1_epi32((int32_t)((uint32_t)h[c] << 16)));
        low = _mm512_fmadd_ps(x, _mm512_loadu_ps(l->first + c * APART), low);
        high = _mm512_fmadd_ps(x, _mm512_loadu_ps(l->first + c * APART + LANES), high);
    }
    _mm512_store_ps(value, low);
    _mm512_store_ps(value + LANES, high);
    for (int j = 0; j < APART; j++) {
        if (value[j] <= l->most) continue; /* GELU gives no more than it takes, and from 4 on nearly as much */
        const float above = (value[j] > 4.0f ? value[j] : (float)gelu(value[j])) - l->most;
        if (above <= 0.0f) continue;
        for (int c = 0; c < d; c += LANES)
            _mm512_storeu_ps(sum + c, _mm512_fmadd_ps(_mm512_set1_ps(above), _mm512_loadu_ps(l->last + (long)j * d + c),
                                                      _mm512_loadu_ps(sum + c)));
    }
}

/* Attention output, inner product, GELU and outer product of a block, with both norms. */
static void after_attention(const layer *l, const bf16 *h, const bf16 *seen, long tokens, bf16 *to, uint8_t *work) {
    const int d = l->mixed.n, wide = l->inner.n;
    float *sum = (float *)work;
    uint8_t *codes = work + BLOCK * sizeof(float) * d, *inner = codes + (long)BLOCK * d;
    const output add = {TO_SUM, sum, d, 0}, turned = {TO_CODES, inner, wide, l->curve};
    encode(seen, tokens, d, &l->mixed, codes);
    widen(h, tokens * d, sum);
    multiply(codes, tokens, &l->mixed, &add);
    normalise(sum, tokens, d, l->norm, l->norm_bias, l->eps, to);
    encode(to, tokens, d, &l->inner, codes);
    multiply(codes, tokens, &l->inner, &turned);
    widen(to, tokens * d, sum);
    for (long t = 0; t < tokens; t++)
        for (int j = 0; j < APART; j++)
            if (inner[t * wide + j] >= NEARLY) {
                excess(l, to + t * d, d, sum + t * d);
                break;
            }
    multiply(inner, tokens, &l->outer, &add);
    normalise(sum, tokens, d, l->last_norm, l->last_norm_bias, l->eps, to);
}

/* 16 keys of a head, (16, 32), as the units want them: pairs of channels by keys. A transposition of 16 by 16 words. */
static void pack_keys(const bf16 *k, long stride, bf16 *to) {
    __m512i a[16], b[16];
    for (int i = 0; i < 16; i++) a[i] = _mm512_loadu_si512(k + i * stride);
    for (int i = 0; i < 16; i += 2) {
        b[i] = _mm512_unpacklo_epi32(a[i], a[i + 1]);
        b[i + 1] = _mm512_unpackhi_epi32(a[i], a[i + 1]);
    }
    for (int i = 0; i < 16; i += 4) {
        a[i] = _mm512_unpacklo_epi64(b[i], b[i + 2]);
        a[i + 1] = _mm512_unpackhi_epi64(b[i], b[i + 2]);
        a[i + 2] = _mm512_unpacklo_epi64(b[i + 1], b[i + 3]);
        a[i + 3] = _mm512_unpackhi_epi64(b[i + 1], b[i + 3]);
    }
    /* a[4 g + c] holds words c, c + 4, c + 8, c + 12 of keys 4 g to 4 g + 3, four beside each other. */
    for (int c = 0; c < 4; c++) {
        const __m512i low = _mm512_shuffle_i32x4(a[c], a[c + 4], 0x88), high = _mm512_shuffle_i32x4(a[c], a[c + 4], 0xdd);
        const __m512i more = _mm512_shuffle_i32x4(a[c + 8], a[c + 12], 0x88);
        const __m512i most = _mm512_shuffle_i32x4(a[c + 8], a[c + 12], 0xdd);
        _mm512_store_si512(to + c * 32, _mm512_shuffle_i32x4(low, more, 0x88));
        _mm512_store_si512(to + (c + 8) * 32, _mm512_shuffle_i32x4(low, more, 0xdd));
        _mm512_store_si512(to + (c + 4) * 32, _mm512_shuffle_i32x4(high, most, 0x88));
        _mm512_store_si512(to + (c + 12) * 32, _mm512_shuffle_i32x4(high, most, 0xdd));
    }
}

/* 32 values of a head, (32, 32), as pairs of tokens by channels: two tiles. Those from `count` on are nothing. */
static void pack_values(const bf16 *v, long stride, long count, bf16 *to) {
    const __m512i low = _mm512_set_epi16(47, 15, 46, 14, 45, 13, 44, 12, 43, 11, 42, 10, 41, 9, 40, 8, 39, 7, 38, 6, 37, 5,
                                         36, 4, 35, 3, 34, 2, 33, 1, 32, 0);
    const __m512i high = _mm512_add_epi16(low, _mm512_set1_epi16(16));
    for (long pair = 0; pair < 16; pair++) {
        const __m512i none = _mm512_setzero_si512();
        const __m512i a = 2 * pair < count ? _mm512_loadu_si512(v + 2 * pair * stride) : none;
        const __m512i b = 2 * pair + 1 < count ? _mm512_loadu_si512(v + (2 * pair + 1) * stride) : none;
        _mm512_store_si512(to + pair * 32, _mm512_permutex2var_epi16(a, low, b));
        _mm512_store_si512(to + 512 + pair * 32, _mm512_permutex2var_epi16(a, high, b));
    }
}

/* Scores of a query in powers of two, (keys), less `most` -> weights in bf16, 0 from `count` on. */
static inline void weigh(const float *scores, long keys, long count, float most, bf16 *weights) {
    for (long k = 0; k < keys; k += LANES) {
        const long left = count - k;
        const __mmask16 there = left >= LANES ? 0xffff : left <= 0 ? 0 : (__mmask16)((1u << left) - 1);
        store_bf16(weights + k, _mm512_maskz_mov_ps(there, power_of_two(_mm512_sub_ps(_mm512_load_ps(scores + k),
                                                                                      _mm512_set1_ps(most)))));
    }
}

static float largest(const float *scores, long count) {
    float most = scores[0];
    for (long k = 1; k < count; k++) most = scores[k] > most ? scores[k] : most;
    return most;
}

/* What 16 queries see: the weights (16, keys) times the values, and times 1, which is the weights' sum. */
static void gather(const bf16 *weights, const bf16 *values, const bf16 *ones, long keys, float (*out)[16][16]) {
    _tile_zero(0);
    _tile_zero(1);
    _tile_zero(2);
    _tile_loadd(5, ones, 64);
    for (long key = 0; key < keys; key += 32) {
        _tile_loadd(4, weights + key, keys * 2);
        _tile_loadd(6, values + key * SIZE, 64);
        _tile_loadd(7, values + key * SIZE + 512, 64);
        _tile_dpbf16ps(0, 4, 6);
        _tile_dpbf16ps(1, 4, 7);
        _tile_dpbf16ps(2, 4, 5);
    }
    _tile_stored(0, out[0], 64);
    _tile_stored(1, out[1], 64);
    _tile_stored(2, out[2], 64);
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
            _tile_loadd(4, q + at * stride, stride * 2);
            for (long key = 0; key < keys; key += 32) {
                _tile_zero(0);
                _tile_zero(1);
                _tile_loadd(6, packed + key * SIZE, 64);
                _tile_loadd(7, packed + (key + 16) * SIZE, 64);
                _tile_dpbf16ps(0, 4, 6);
                _tile_dpbf16ps(1, 4, 7);
                _tile_stored(0, scores + key, keys * 4);
                _tile_stored(1, scores + key + 16, keys * 4);
            }
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
                const __m512 share = _mm512_set1_ps(1.0f / out[2][r][0]);
                bf16 *to = seen + (at + r) * d + head * SIZE;
                store_bf16(to, _mm512_mul_ps(_mm512_load_ps(out[0][r]), share));
                store_bf16(to + LANES, _mm512_mul_ps(_mm512_load_ps(out[1][r]), share));
            }
        }
    }
}

static long aligned(long bytes) { return (bytes + 63) / 64 * 64; }

/* Rows whose states are in the cache from the first product to the last, for rows of this width. */
static long together(long width) { return width < GROUP ? GROUP / width : 1; }

/* Bytes of `work` for rows of this width; it begins at a multiple of 64. */
long tq_amx_work(const layer *l, long width) {
    const long d = l->mixed.n, tokens = together(width) * width, keys = (width + 31) / 32 * 32;
    /* Tiles read up to 32 tokens beyond a row's end. */
    const long states = aligned((tokens + 32) * 3 * d * 2) + aligned(tokens * d * 2);
    const long block = BLOCK * (sizeof(float) * d + d + l->inner.n), row = keys * (2 * SIZE * 2 + 16 * 4 + 16 * 2);
    return states + (block > row ? block : row);
}

/* One layer: `h` (rows, width, d) -> `to`, both bf16. */
void tq_amx_layer(const layer *l, const bf16 *h, bf16 *to, const int32_t *lengths, long rows, long width, uint8_t *work) {
    const long d = l->mixed.n, most = together(width);
    bf16 *qkv = (bf16 *)work, *seen = (bf16 *)(work + aligned((most * width + 32) * 3 * d * 2));
    uint8_t *rest = (uint8_t *)seen + aligned(most * width * d * 2);
    configure();
    for (long row = 0; row < rows; row += most) {
        const long some = rows - row < most ? rows - row : most, tokens = some * width, begin = row * width * d;
        for (long at = 0; at < tokens; at += BLOCK) {
            const long block = tokens - at < BLOCK ? tokens - at : BLOCK;
            const output plain = {TO_BF16, qkv + at * 3 * d, 3 * d, 0};
            encode(h + begin + at * d, block, d, &l->qkv, rest);
            multiply(rest, block, &l->qkv, &plain);
        }
        for (long r = 0; r < some; r++) {
            const long length = lengths[row + r];
            attend(qkv + r * width * 3 * d, d, l->heads, length, seen + r * width * d, rest);
            memset(seen + (r * width + length) * d, 0, (width - length) * d * 2);
        }
        for (long at = 0; at < tokens; at += BLOCK) {
            const long block = tokens - at < BLOCK ? tokens - at : BLOCK;
            after_attention(l, h + begin + at * d, seen + at * d, block, to + begin + at * d, rest);
        }
    }
    _tile_release();
}
