/* Products by the dot products of AVX-512 (VNNI; bf16 where the CPU has them, else fp32), see units.h. */

#define ROWS 8 /* whose sums by two columns are in registers together: 16 of them, more than a product takes cycles */

/* sum + products of four codes and four weights in every lane; of two pairs of bf16, with the sum in fp32. */
typedef __m512i (*dot_product)(__m512i sum, __m512i a, __m512i b);

static inline __m512i dot_codes(__m512i sum, __m512i a, __m512i b) { return _mm512_dpbusd_epi32(sum, a, b); }

static inline __m512i dot_bf16(__m512i sum, __m512i a, __m512i b) {
    __m512 x = _mm512_castsi512_ps(sum);
#ifdef __AVX512BF16__
    x = _mm512_dpbf16_ps(x, (__m512bh)a, (__m512bh)b);
#else
    const __m512i high = _mm512_set1_epi32((int)0xffff0000);
    x = _mm512_fmadd_ps(_mm512_castsi512_ps(_mm512_slli_epi32(a, 16)), _mm512_castsi512_ps(_mm512_slli_epi32(b, 16)), x);
    x = _mm512_fmadd_ps(_mm512_castsi512_ps(_mm512_and_si512(a, high)), _mm512_castsi512_ps(_mm512_and_si512(b, high)), x);
#endif
    return _mm512_castps_si512(x);
}

/* Four bytes, in every lane. */
static inline __m512i four(const void *x) {
    int32_t bits;
    memcpy(&bits, x, 4);
    return _mm512_set1_epi32(bits);
}

/* The sums of ROWS rows, `stride` bytes apart, by two columns of tiles. */
static inline __attribute__((always_inline)) void strip(dot_product dot, const void *rows, long stride, const void *left,
                                                        const void *right, long steps, __m512i (*sum)[2]) {
    for (int i = 0; i < ROWS; i++) sum[i][0] = sum[i][1] = _mm512_setzero_si512();
    for (long s = 0; s < steps * TILE; s += 64) {
        const __m512i l = _mm512_loadu_si512((const char *)left + s), r = _mm512_loadu_si512((const char *)right + s);
#pragma GCC unroll 8
        for (int i = 0; i < ROWS; i++) {
            const __m512i x = four((const char *)rows + i * stride + s / 16);
            sum[i][0] = dot(sum[i][0], x, l);
            sum[i][1] = dot(sum[i][1], x, r);
        }
    }
}

/* Rows of codes, `stride` apart, by two columns of tiles: sums[2 * (row / 16) + column][row % 16]. */
static inline void square_of_codes(const uint8_t *rows, long stride, const int8_t *left, const int8_t *right, long steps,
                                   long there, int32_t (*sums)[16][16]) {
    for (long row = 0; row < 32 && row < there; row += ROWS) {
        __m512i sum[ROWS][2];
        strip(dot_codes, rows + row * stride, stride, left, right, steps, sum);
        for (int i = 0; i < ROWS; i++)
            for (int half = 0; half < 2; half++) _mm512_store_si512(sums[row / 16 * 2 + half][row % 16 + i], sum[i][half]);
    }
}

/* The same of rows of bf16, to rows of 32 sums that are `to_stride` apart. */
static inline void square_of_bf16(const bf16 *rows, long stride, const bf16 *left, const bf16 *right, long steps, long there,
                                  float *to, long to_stride) {
    for (long row = 0; row < 32 && row < there; row += ROWS) {
        __m512i sum[ROWS][2];
        strip(dot_bf16, rows + row * stride, stride * 2, left, right, steps, sum);
        for (int i = 0; i < ROWS; i++)
            for (int half = 0; half < 2; half++) _mm512_storeu_si512(to + (row + i) * to_stride + half * LANES, sum[i][half]);
    }
}

/* What 16 queries see: the weights (16, keys) times the values, and times 1, which is the weights' sum. */
static inline void gather(const bf16 *weights, const bf16 *values, const bf16 *ones, long keys, float (*out)[16][16]) {
    const __m512i one = _mm512_loadu_si512(ones);
    for (long row = 0; row < 16; row += ROWS) {
        __m512i sum[ROWS][3];
        for (int i = 0; i < ROWS; i++) sum[i][0] = sum[i][1] = sum[i][2] = _mm512_setzero_si512();
        for (long key = 0; key < keys; key += 2) {
            const bf16 *value = values + key / 32 * 32 * SIZE + key % 32 * LANES;
            const __m512i l = _mm512_loadu_si512(value), r = _mm512_loadu_si512(value + 512);
#pragma GCC unroll 8
            for (int i = 0; i < ROWS; i++) {
                const __m512i x = four(weights + (row + i) * keys + key);
                sum[i][0] = dot_bf16(sum[i][0], x, l);
                sum[i][1] = dot_bf16(sum[i][1], x, r);
                sum[i][2] = dot_bf16(sum[i][2], x, one);
            }
        }
        for (int i = 0; i < ROWS; i++)
            for (int k = 0; k < 3; k++) _mm512_storeu_si512(out[k][row + i], sum[i][k]);
    }
}
