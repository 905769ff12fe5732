/* What the quality network makes of its trunk's states (scoring/quality_body.py) by the products of units.h: logits of every
 * token, and what its sentence head takes. For scoring/quality_heads.py.
 *
 * The states of the layers are mixed in fp32; the products (which token of the other side each one matches, what it sees
 * there, the token heads) are in bf16 with sums in fp32, the rest is in fp32. Row by row, so that a text's numbers are
 * the same bits whatever stands beside it. `side` is 0 for special tokens, 1 source, 2 target; padding stands behind the
 * first `lengths[row]` tokens. Every thread brings a `work` of its own.
 */
#include "units.h"

#define TOKENS 7    /* logits of a token */
#define LOOKS 4     /* weighted means of a text's tokens */
#define SHARPLY 12.0f
#define LOG2_E 1.44269504f
#define PIECE 32 /* channels of a tile of bf16 */

typedef struct {
    int32_t d, match, hidden, states;
    const float *mix;                     /* (states): weights of the states */
    const bf16 *match_w;                  /* queries and keys: tiles of (2 match, d), see multiply */
    const float *match_b;                 /* (2 match) */
    const float *norm[2], *norm_b[2];     /* (3 d + PIECE), of source words and of the rest; zeros behind 3 d + 1 */
    const bf16 *first[2];                 /* tiles of (hidden, 3 d + PIECE) */
    const float *first_b[2];              /* (hidden) */
    const float *last[2], *last_b[2];     /* (TOKENS, hidden), (TOKENS) */
    const float *look, *look_b;           /* (LOOKS, d), (LOOKS) */
} heads;

/* Rows of bf16 (rows, k) by tiles (n / 16, k / 32, 16, 16, 2): 16 columns by 32 rows, two rows beside each other.
 * Writes, and reads, up to 31 rows behind the last. */
static void multiply(const bf16 *a, long stride, long rows, const bf16 *w, int k, int n, float *to, long to_stride) {
    const long steps = k / PIECE, tile = TILE / 2;
    for (int column = 0; column < n; column += 32) {
        const bf16 *left = w + (column / 16) * steps * tile, *right = left + steps * tile;
        for (long row = 0; row < rows; row += 32) {
            square_of_bf16(a + row * stride, stride, left, right, steps, rows - row, to + row * to_stride + column, to_stride);
        }
    }
}

/* x (1 + erf(x / sqrt 2)) / 2, to 2e-6 (Abramowitz and Stegun 7.1.26). */
static inline lanes gelu(lanes x) {
    const lanes one = all(1.0f), size = times(absolute(x), all(0.70710678f));
    const lanes t = over(one, fused(size, all(0.3275911f), one));
    lanes p = all(1.061405429f);
    p = fused(p, t, all(-1.453152027f));
    p = fused(p, t, all(1.421413741f));
    p = fused(p, t, all(-0.284496736f));
    p = fused(p, t, all(0.254829592f));
    const lanes fall = power_of_two(times(times(size, size), all(-LOG2_E)));
    const lanes rest = times(times(p, t), fall); /* 1 - erf(size) */
    const mask negative = below(x, zeros());
    const lanes sum = chosen(negative, minus(all(2.0f), rest), rest);
    return times(times(x, all(0.5f)), sum);
}

static float dot(const float *a, const float *b, int n) {
    lanes sum[4];
    for (int i = 0; i < 4; i++) sum[i] = zeros();
    for (int c = 0; c < n; c += 4 * LANES)
        for (int i = 0; i < 4; i++) {
            const int at = c + i * LANES;
            sum[i] = fused(load(a + at), load(b + at), sum[i]);
        }
    return summed(sum);
}

/* A token's vector of length 1, in bf16. */
static void directed(const float *x, const float *bias, int n, bf16 *to) {
    lanes square = zeros();
    for (int c = 0; c < n; c += LANES) {
        const lanes each = plus(load(x + c), load(bias + c));
        square = fused(each, each, square);
    }
    const float length = sqrtf(sum_of(square));
    const lanes by = all(1.0f / (length > 1e-12f ? length : 1e-12f));
    for (int c = 0; c < n; c += LANES)
        store_bf16(to + c, times(by, plus(load(x + c), load(bias + c))));
}

/* Which of `n` tokens are of a side, as bits of `there` (n / 16). */
static void of_side(const int8_t *side, long n, int8_t of, mask *there) {
    for (long k = 0; k < n; k += LANES) {
        there[k / LANES] = 0;
        for (long j = k; j < n && j < k + LANES; j++) there[k / LANES] |= (mask)((side[j] == of) << (j - k));
    }
}

/* Similarities (keys) -> weights in bf16 of the tokens that are `there`, of all alike where none is; what makes their sum
 * 1; the highest similarity, -1 where there is none. */
static float weigh(const float *similar, long n, long keys, const mask *there, bf16 *weights, float *share) {
    lanes most = all(-1.0f), sum = zeros();
    int some = 0;
    for (long k = 0; k < n; k += LANES) {
        most = chosen(there[k / LANES], most, higher(most, load(similar + k)));
        some |= there[k / LANES];
    }
    const float best = highest(most);
    for (long k = 0; k < keys; k += LANES) {
        lanes weight = zeros();
        if (some && k < n) {
            const lanes below = minus(load(similar + k), all(best));
            weight = power_of_two(times(below, all(SHARPLY * LOG2_E)));
            weight = kept(there[k / LANES], weight);
        } else if (!some) {
            weight = kept(among(n - k), all(1.0f));
        }
        store_bf16(weights + k, weight);
        sum = plus(sum, load_bf16(weights + k));
    }
    *share = 1.0f / sum_of(sum);
    return best;
}

/* x, what it sees, both multiplied, and `best`: normalised, (3 d + PIECE) in bf16. */
static void features(const heads *h, int kind, const float *x, const float *seen, float share, float best, bf16 *to) {
    const int d = h->d, wide = 3 * d + 1;
    const lanes by = all(share);
    lanes sum[2] = {zeros(), zeros()}, square[2] = {sum[0], sum[0]};
    for (int c = 0; c < d; c += LANES) {
        const lanes a = load(x + c), b = times(load(seen + c), by), ab = times(a, b);
        sum[0] = plus(sum[0], plus(a, b));
        sum[1] = plus(sum[1], ab);
        square[0] = fused(a, a, fused(b, b, square[0]));
        square[1] = fused(ab, ab, square[1]);
    }
    const float middle = (sum_of(plus(sum[0], sum[1])) + best) / (float)wide;
    const float squares = (sum_of(plus(square[0], square[1])) + best * best) / (float)wide;
    const float spread = squares - middle * middle;
    const lanes mean = all(middle), scale = all(1.0f / sqrtf((spread > 0 ? spread : 0) + 1e-5f));
    const float *weight = h->norm[kind], *bias = h->norm_b[kind];
#define PUT(at, value) \
    store_bf16(to + (at), fused(times(minus(value, mean), scale), load(weight + (at)), load(bias + (at))))
    for (int c = 0; c < d; c += LANES) {
        const lanes a = load(x + c), b = times(load(seen + c), by);
        PUT(c, a);
        PUT(d + c, b);
        PUT(2 * d + c, times(a, b));
    }
    PUT(3 * d, kept(1, all(best)));
    PUT(3 * d + LANES, zeros());
#undef PUT
}

/* Weighted means of the tokens' states: LOOKS of them, (LOOKS, d). `score`: (n) of work. */
static void look(const heads *h, const float *x, long n, float *score, float *to) {
    const int d = h->d;
    for (int k = 0; k < LOOKS; k++) {
        float most = -1e30f, sum = 0;
        for (long t = 0; t < n; t++) {
            score[t] = dot(x + t * d, h->look + k * d, d) + h->look_b[k];
            if (score[t] > most) most = score[t];
        }
        for (long t = 0; t < n; t++) sum += score[t] = expf(score[t] - most);
        memset(to + k * d, 0, sizeof(float) * d);
        for (long t = 0; t < n; t++) {
            const lanes weight = all(score[t] / sum);
            for (int c = 0; c < d; c += LANES)
                store(to + k * d + c, fused(weight, load(x + t * d + c), load(to + k * d + c)));
        }
    }
}

/* Mean of one side's states; `most`, where it is not null, gets the largest of each channel, not below -3. */
static void mean_of(const float *x, const int8_t *side, int8_t of, long n, int d, float *mean, float *most) {
    long count = 0;
    for (long t = 0; t < n; t++) count += side[t] == of;
    for (int c = 0; c < d; c += LANES) {
        lanes sum = zeros(), high = all(-3.0f);
        for (long t = 0; t < n; t++)
            if (side[t] == of) {
                const lanes each = load(x + t * d + c);
                sum = plus(sum, each);
                high = higher(high, each);
            }
        store(mean + c, over(sum, all((float)(count ? count : 1))));
        if (most) store(most + c, high);
    }
}

/* The highest and the mean of something over one side's tokens, a fifth of each. */
static void part(const float *token, int what, const int8_t *side, int8_t of, long n, float *to) {
    float most = -20.0f, sum = 0;
    long count = 0;
    for (long t = 0; t < n; t++)
        if (side[t] == of) {
            const float *z = token + t * TOKENS;
            float value = z[what < 0 ? 0 : what];
            if (what < 0) { /* the log-odds of an error, from those of its severities */
                const float top = fmaxf(z[4], fmaxf(z[5], z[6]));
                value = top + logf(expf(z[4] - top) + expf(z[5] - top) + expf(z[6] - top)) - z[3];
            }
            if (value > most) most = value;
            sum += value;
            count++;
        }
    to[0] = 0.2f * (count ? most : 0.0f);
    to[1] = 0.2f * sum / (float)(count ? count : 1);
}

/* Where the parts of `work` begin, for rows of n tokens. */
typedef struct {
    long x, xb, matched, queries, keys, packed, similar, weights, values, seen, put, hidden, score, end;
} places;

static places placed(const heads *h, long n) {
    const long d = h->d, m = h->match, more = (n + 31) / 32 * 32 + 32, wide = 3 * d + PIECE;
    places p;
    long at = 0;
#define ROOM(name, bytes) p.name = at, at += aligned(bytes)
    ROOM(x, more * d * 4);
    ROOM(xb, more * d * 2);
    ROOM(matched, more * 2 * m * 4);
    ROOM(queries, more * m * 2);
    ROOM(keys, more * m * 2);
    ROOM(packed, more * m * 2);
    ROOM(similar, more * more * 4);
    ROOM(weights, more * more * 2);
    ROOM(values, more * d * 2);
    ROOM(seen, more * d * 4);
    ROOM(put, (more + 32) * wide * 2);
    ROOM(hidden, more * h->hidden * 4);
    ROOM(score, more * 4);
#undef ROOM
    p.end = at;
    return p;
}

/* Bytes of `work` for rows of this width; it begins at a multiple of 64. */
long tq_heads_work(const heads *h, long width) { return placed(h, width).end; }

/* Tokens of one kind (0 source words, 1 the rest) through their head: logits to `token`, (n, TOKENS). */
static void through(const heads *h, int kind, const bf16 *put, const long *which, long count, float *hidden, float *token) {
    const int wide = 3 * h->d + PIECE;
    multiply(put, wide, count, h->first[kind], wide, h->hidden, hidden, h->hidden);
    for (long i = 0; i < count; i++) {
        float *mine = hidden + i * h->hidden;
        for (int c = 0; c < h->hidden; c += LANES)
            store(mine + c, gelu(plus(load(mine + c), load(h->first_b[kind] + c))));
        for (int k = 0; k < TOKENS; k++)
            token[which[i] * TOKENS + k] = dot(mine, h->last[kind] + k * h->hidden, h->hidden) + h->last_b[kind][k];
    }
}

/* One row of n tokens: `states` (each (n, d) bf16) -> `token` (n, TOKENS), `pooled` ((6 + LOOKS) d + 12). */
static void row_of(const heads *h, const bf16 *const *states, const int8_t *side, long n, float *token, float *pooled,
                   uint8_t *work) {
    const long d = h->d, m = h->match, keys = (n + 31) / 32 * 32, wide = 3 * d + PIECE;
    const places p = placed(h, n);
    float *x = (float *)(work + p.x), *matched = (float *)(work + p.matched), *similar = (float *)(work + p.similar);
    float *seen = (float *)(work + p.seen), *hidden = (float *)(work + p.hidden);
    bf16 *xb = (bf16 *)(work + p.xb), *queries = (bf16 *)(work + p.queries), *key = (bf16 *)(work + p.keys);
    bf16 *packed = (bf16 *)(work + p.packed), *weights = (bf16 *)(work + p.weights), *values = (bf16 *)(work + p.values);
    bf16 *put = (bf16 *)(work + p.put);
    for (long c = 0; c < n * d; c += LANES) {
        lanes sum = times(load_bf16(states[0] + c), all(h->mix[0]));
        for (int k = 1; k < h->states; k++)
            sum = fused(load_bf16(states[k] + c), all(h->mix[k]), sum);
        store(x + c, sum);
        store_bf16(xb + c, sum);
    }
    /* What a token matches on the other side. */
    multiply(xb, d, n, h->match_w, d, 2 * m, matched, 2 * m);
    for (long t = 0; t < n; t++) {
        directed(matched + t * 2 * m, h->match_b, m, queries + t * m);
        directed(matched + t * 2 * m + m, h->match_b + m, m, key + t * m);
    }
    for (long at = 0; at < keys; at += 16)
        for (long c = 0; c < m; c += PIECE) pack_keys(key + at * m + c, m, packed + at * m + c * 16);
    multiply(queries, m, n, packed, m, keys, similar, keys);
    mask sources[keys / LANES], targets[keys / LANES];
    of_side(side, n, 1, sources);
    of_side(side, n, 2, targets);
    float best[n], share[n];
    for (long t = 0; t < n; t++)
        best[t] = weigh(similar + t * keys, n, keys, side[t] == 1 ? targets : sources, weights + t * keys, share + t);
    /* What it sees there: tiles of 16 channels by all tokens. */
    for (long c = 0; c < d; c += 32)
        for (long at = 0; at < keys; at += 32) {
            bf16 two[1024] __attribute__((aligned(64)));
            pack_values(xb + at * d + c, d, n - at, two);
            memcpy(values + c * keys + at * 16, two, 1024);
            memcpy(values + (c + 16) * keys + at * 16, two + 512, 1024);
        }
    multiply(weights, keys, n, values, keys, d, seen, d);
    /* The heads: source words first. */
    long which[n], count = 0, source;
    for (long t = 0; t < n; t++)
        if (side[t] == 1) which[count++] = t;
    source = count;
    for (long t = 0; t < n; t++)
        if (side[t] != 1) which[count++] = t;
    for (long i = 0; i < n; i++) {
        const long t = which[i];
        features(h, i >= source, x + t * d, seen + t * d, share[t], best[t], put + i * wide);
    }
    through(h, 0, put, which, source, hidden, token);
    through(h, 1, put + source * wide, which + source, n - source, hidden, token);
    /* What the sentence head takes. */
    memcpy(pooled, x, sizeof(float) * d);
    mean_of(x, side, 1, n, d, pooled + d, 0);
    mean_of(x, side, 2, n, d, pooled + 2 * d, pooled + 5 * d);
    for (int c = 0; c < d; c += LANES) {
        const lanes s = load(pooled + d + c), t = load(pooled + 2 * d + c);
        store(pooled + 3 * d + c, absolute(minus(s, t)));
        store(pooled + 4 * d + c, times(s, t));
    }
    look(h, x, n, (float *)(work + p.score), pooled + 6 * d);
    static const int8_t what[6] = {-1, -1, 0, 0, 2, 1}, of[6] = {2, 1, 2, 1, 2, 2};
    for (int k = 0; k < 6; k++) part(token, what[k], side, of[k], n, pooled + (6 + LOOKS) * d + 2 * k);
}

/* Rows of this width: `states` (h->states of (rows, width, d) bf16), `side` (rows, width) -> `token` (rows, width, TOKENS),
 * of which padding is left as it is, and `pooled` (rows, (6 + LOOKS) d + 12). */
void tq_heads(const heads *h, const bf16 *const *states, const int8_t *side, const int32_t *lengths, long rows, long width,
              float *token, float *pooled, uint8_t *work) {
    begin();
    for (long row = 0; row < rows; row++) {
        const bf16 *mine[h->states];
        for (int k = 0; k < h->states; k++) mine[k] = states[k] + row * width * h->d;
        row_of(h, mine, side + row * width, lengths[row], token + row * width * TOKENS,
               pooled + row * ((6 + LOOKS) * h->d + 12), work);
    }
    end();
}
