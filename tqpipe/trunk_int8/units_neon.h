/* Products by the dot products of ARM (FEAT_DotProd: Apple's computers, and servers since 2019), see units.h; those of
 * bf16 in fp32. They multiply signed bytes only, so that what they sum are the codes less LESS.
 */

#define LESS 128
#define ROWS 4 /* whose sums by 16 columns are in registers together: 16 of 32 */

/* Some rows by 16 columns. */
static inline __attribute__((always_inline)) void strip_of_codes(const uint8_t *rows, long stride, const int8_t *w, long steps,
                                                                 int32_t *sums) {
    int32x4_t sum[ROWS][4];
    for (int i = 0; i < ROWS; i++)
        for (int c = 0; c < 4; c++) sum[i][c] = vdupq_n_s32(0);
    for (long s = 0; s < steps * 4; s++, rows += 16, w += 256) {
        int8x16_t x[ROWS];
        for (int i = 0; i < ROWS; i++)
            x[i] = vreinterpretq_s8_u8(veorq_u8(vld1q_u8(rows + i * stride), vdupq_n_u8(LESS)));
#define FOUR(number)                                                                             \
    for (int c = 0; c < 4; c++) {                                                                \
        const int8x16_t some = vld1q_s8(w + number * 64 + c * 16);                               \
        for (int i = 0; i < ROWS; i++) sum[i][c] = vdotq_laneq_s32(sum[i][c], some, x[i], number); \
    }
        FOUR(0)
        FOUR(1)
        FOUR(2)
        FOUR(3)
#undef FOUR
    }
    for (int i = 0; i < ROWS; i++)
        for (int c = 0; c < 4; c++) vst1q_s32(sums + i * 16 + c * 4, sum[i][c]);
}

/* Rows of codes, `stride` apart, by two columns of tiles: sums[2 * (row / 16) + column][row % 16]. */
static inline void square_of_codes(const uint8_t *rows, long stride, const int8_t *left, const int8_t *right, long steps,
                                   long there, int32_t (*sums)[16][16]) {
    for (long row = 0; row < 32 && row < there; row += ROWS) {
        strip_of_codes(rows + row * stride, stride, left, steps, sums[row / 16 * 2][row % 16]);
        strip_of_codes(rows + row * stride, stride, right, steps, sums[row / 16 * 2 + 1][row % 16]);
    }
}

/* Some rows of pairs of bf16 by 16 columns of pairs. */
static inline __attribute__((always_inline)) void strip_of_bf16(const bf16 *rows, long stride, const bf16 *w, long pairs,
                                                                float *to, long to_stride) {
    const uint32x4_t upper = vdupq_n_u32(0xffff0000);
    float32x4_t sum[ROWS][4];
    for (int i = 0; i < ROWS; i++)
        for (int c = 0; c < 4; c++) sum[i][c] = vdupq_n_f32(0.0f);
    for (long s = 0; s < pairs; s += 2, rows += 4, w += 64) {
        float32x4_t x[ROWS];
        for (int i = 0; i < ROWS; i++) x[i] = four_bf16(rows + i * stride);
#define PAIR(number)                                                                                            \
    for (int c = 0; c < 4; c++) {                                                                               \
        const uint32x4_t both = vreinterpretq_u32_u16(vld1q_u16(w + number * 32 + c * 8));                      \
        const float32x4_t low = vreinterpretq_f32_u32(vshlq_n_u32(both, 16));                                   \
        const float32x4_t high = vreinterpretq_f32_u32(vandq_u32(both, upper));                                 \
        for (int i = 0; i < ROWS; i++)                                                                          \
            sum[i][c] = vfmaq_laneq_f32(vfmaq_laneq_f32(sum[i][c], low, x[i], 2 * number), high, x[i], 2 * number + 1); \
    }
        PAIR(0)
        PAIR(1)
#undef PAIR
    }
    for (int i = 0; i < ROWS; i++)
        for (int c = 0; c < 4; c++) vst1q_f32(to + i * to_stride + c * 4, sum[i][c]);
}

/* The same of rows of bf16, to rows of 32 sums that are `to_stride` apart. */
static inline void square_of_bf16(const bf16 *rows, long stride, const bf16 *left, const bf16 *right, long steps, long there,
                                  float *to, long to_stride) {
    for (long row = 0; row < 32 && row < there; row += ROWS) {
        strip_of_bf16(rows + row * stride, stride, left, steps * 16, to + row * to_stride, to_stride);
        strip_of_bf16(rows + row * stride, stride, right, steps * 16, to + row * to_stride + LANES, to_stride);
    }
}
