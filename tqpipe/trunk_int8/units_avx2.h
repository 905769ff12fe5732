/* Products by the dot products of AVX-VNNI, on registers of AVX2, see units.h; those of bf16 in fp32. */

#define ROWS 6 /* whose sums by 16 columns are in registers together: 12 of 16, more than a product takes cycles */

static inline __m256i four_codes(const uint8_t *x) {
    int32_t bits;
    memcpy(&bits, x, 4);
    return _mm256_set1_epi32(bits);
}

/* Some rows by 16 columns. */
static inline __attribute__((always_inline)) void strip_of_codes(const int rows, const uint8_t *first, long stride,
                                                                 const int8_t *w, long steps, int32_t *sums) {
    __m256i sum[ROWS][2];
    for (int i = 0; i < rows; i++) sum[i][0] = sum[i][1] = _mm256_setzero_si256();
    for (long s = 0; s < steps * 16; s++) {
        const __m256i l = _mm256_loadu_si256((const void *)(w + s * 64)), r = _mm256_loadu_si256((const void *)(w + s * 64 + 32));
#pragma GCC unroll 6
        for (int i = 0; i < rows; i++) {
            const __m256i x = four_codes(first + i * stride + s * 4);
            sum[i][0] = _mm256_dpbusd_avx_epi32(sum[i][0], x, l);
            sum[i][1] = _mm256_dpbusd_avx_epi32(sum[i][1], x, r);
        }
    }
    for (int i = 0; i < rows; i++) {
        _mm256_storeu_si256((void *)(sums + i * 16), sum[i][0]);
        _mm256_storeu_si256((void *)(sums + i * 16 + 8), sum[i][1]);
    }
}

/* Rows of codes, `stride` apart, by two columns of tiles: sums[2 * (row / 16) + column][row % 16]. */
static inline void square_of_codes(const uint8_t *rows, long stride, const int8_t *left, const int8_t *right, long steps,
                                   long there, int32_t (*sums)[16][16]) {
    const int8_t *w[2] = {left, right};
    for (long half = 0; half < 32 && half < there; half += 16)
        for (int column = 0; column < 2; column++) {
            int32_t *to = sums[half / 16 * 2 + column][0];
            const uint8_t *first = rows + half * stride;
            strip_of_codes(6, first, stride, w[column], steps, to);
            if (there - half > 6) strip_of_codes(6, first + 6 * stride, stride, w[column], steps, to + 6 * 16);
            if (there - half > 12) strip_of_codes(4, first + 12 * stride, stride, w[column], steps, to + 12 * 16);
        }
}

static inline __m256 low_bf16(__m256i x) { return _mm256_castsi256_ps(_mm256_slli_epi32(x, 16)); }
static inline __m256 high_bf16(__m256i x) {
    return _mm256_castsi256_ps(_mm256_and_si256(x, _mm256_set1_epi32((int)0xffff0000)));
}

/* Some rows of pairs of bf16 by 8 columns of pairs. */
static inline __attribute__((always_inline)) void strip_of_bf16(const int rows, const bf16 *first, long stride, const bf16 *w,
                                                                long pairs, float *to, long to_stride) {
    __m256 sum[8];
    for (int i = 0; i < rows; i++) sum[i] = _mm256_setzero_ps();
    for (long s = 0; s < pairs; s++) {
        const __m256i x = _mm256_loadu_si256((const void *)(w + s * 32));
        const __m256 low = low_bf16(x), high = high_bf16(x);
#pragma GCC unroll 8
        for (int i = 0; i < rows; i++) {
            const __m256i both = four_codes((const uint8_t *)(first + i * stride + s * 2));
            sum[i] = _mm256_fmadd_ps(high_bf16(both), high, _mm256_fmadd_ps(low_bf16(both), low, sum[i]));
        }
    }
    for (int i = 0; i < rows; i++) _mm256_storeu_ps(to + i * to_stride, sum[i]);
}

/* The same of rows of bf16, to rows of 32 sums that are `to_stride` apart. */
static inline void square_of_bf16(const bf16 *rows, long stride, const bf16 *left, const bf16 *right, long steps, long there,
                                  float *to, long to_stride) {
    const bf16 *w[2] = {left, right};
    for (long row = 0; row < 32 && row < there; row += 8)
        for (int c = 0; c < 32; c += 8)
            strip_of_bf16(8, rows + row * stride, stride, w[c / 16] + c % 16 * 2, steps * 16, to + row * to_stride + c, to_stride);
}
