/* See lanes.h. Four registers of four lanes, for ARM. */

typedef struct {
    float32x4_t of[4];
} lanes;
typedef struct {
    int32x4_t of[4];
} words;

#define EACH(f, x) {{f((x).of[0]), f((x).of[1]), f((x).of[2]), f((x).of[3])}}
#define EACH2(f, x, y) {{f((x).of[0], (y).of[0]), f((x).of[1], (y).of[1]), f((x).of[2], (y).of[2]), f((x).of[3], (y).of[3])}}

static inline lanes all(float x) {
    const float32x4_t four = vdupq_n_f32(x);
    return (lanes){{four, four, four, four}};
}
static inline lanes load(const float *x) {
    return (lanes){{vld1q_f32(x), vld1q_f32(x + 4), vld1q_f32(x + 8), vld1q_f32(x + 12)}};
}
static inline void store(float *to, lanes x) {
    vst1q_f32(to, x.of[0]);
    vst1q_f32(to + 4, x.of[1]);
    vst1q_f32(to + 8, x.of[2]);
    vst1q_f32(to + 12, x.of[3]);
}
static inline lanes plus(lanes x, lanes y) { return (lanes)EACH2(vaddq_f32, x, y); }
static inline lanes minus(lanes x, lanes y) { return (lanes)EACH2(vsubq_f32, x, y); }
static inline lanes times(lanes x, lanes y) { return (lanes)EACH2(vmulq_f32, x, y); }
static inline lanes over(lanes x, lanes y) { return (lanes)EACH2(vdivq_f32, x, y); }
static inline lanes fused(lanes x, lanes y, lanes z) {
    return (lanes){{vfmaq_f32(z.of[0], x.of[0], y.of[0]), vfmaq_f32(z.of[1], x.of[1], y.of[1]),
                    vfmaq_f32(z.of[2], x.of[2], y.of[2]), vfmaq_f32(z.of[3], x.of[3], y.of[3])}};
}
/* Of a number and none, the number. */
static inline lanes higher(lanes x, lanes y) { return (lanes)EACH2(vmaxnmq_f32, x, y); }
static inline lanes lower(lanes x, lanes y) { return (lanes)EACH2(vminnmq_f32, x, y); }
static inline lanes absolute(lanes x) { return (lanes)EACH(vabsq_f32, x); }
static inline float sum_of(lanes x) {
    return vaddvq_f32(vaddq_f32(vaddq_f32(x.of[0], x.of[1]), vaddq_f32(x.of[2], x.of[3])));
}
static inline float highest(lanes x) {
    return vmaxvq_f32(vmaxq_f32(vmaxq_f32(x.of[0], x.of[1]), vmaxq_f32(x.of[2], x.of[3])));
}

static inline lanes nearest(lanes x) { return (lanes)EACH(vrndnq_f32, x); }
static inline words cut(lanes x) { return (words)EACH(vcvtq_s32_f32, x); }
static inline words rounded(lanes x) { return cut(nearest(x)); }
static inline lanes floated(words x) { return (lanes)EACH(vcvtq_f32_s32, x); }
static inline words words_at(const int32_t *x) {
    return (words){{vld1q_s32(x), vld1q_s32(x + 4), vld1q_s32(x + 8), vld1q_s32(x + 12)}};
}
static inline lanes floats_at(const int32_t *x) { return floated(words_at(x)); }
static inline words all_words(int32_t x) {
    const int32x4_t four = vdupq_n_s32(x);
    return (words){{four, four, four, four}};
}
static inline words between(words x, int32_t least, int32_t most) {
    const words high = all_words(most), low = all_words(least);
    const words x_low = EACH2(vminq_s32, x, high);
    return (words)EACH2(vmaxq_s32, x_low, low);
}

/* Beyond what fp32 holds: 0, or too large for any number. */
static inline float32x4_t power(int32x4_t n) { return vreinterpretq_f32_s32(vshlq_n_s32(vaddq_s32(n, vdupq_n_s32(127)), 23)); }
static inline lanes doubled(lanes x, lanes n) {
    const words e = rounded(lower(higher(n, all(-127.0f)), all(128.0f)));
    return times(x, (lanes)EACH(power, e));
}

/* All bits of four lanes of a mask, from its lowest bits on. */
static inline uint32x4_t four_of(unsigned bits) {
    static const uint32_t each[4] = {1, 2, 4, 8};
    return vtstq_u32(vdupq_n_u32(bits), vld1q_u32(each));
}
static inline lanes chosen(mask of, lanes x, lanes y) {
    lanes out;
    for (int i = 0; i < 4; i++) out.of[i] = vbslq_f32(four_of((unsigned)of >> 4 * i), y.of[i], x.of[i]);
    return out;
}
static inline lanes kept(mask of, lanes x) { return chosen(of, all(0.0f), x); }
static inline mask below(lanes x, lanes y) {
    static const uint32_t each[4] = {1, 2, 4, 8};
    unsigned out = 0;
    for (int i = 0; i < 4; i++) out |= vaddvq_u32(vandq_u32(vcltq_f32(x.of[i], y.of[i]), vld1q_u32(each))) << 4 * i;
    return (mask)out;
}

/* Of a table of 32, whose bytes two tables of 64 hold. */
static inline uint8x16x4_t table_at(const float *table) {
    return (uint8x16x4_t){{vld1q_u8((const uint8_t *)table), vld1q_u8((const uint8_t *)(table + 4)),
                           vld1q_u8((const uint8_t *)(table + 8)), vld1q_u8((const uint8_t *)(table + 12))}};
}
static inline lanes looked_up(const float *table, words at) {
    const uint8x16x4_t low = table_at(table), high = table_at(table + 16);
    lanes out;
    for (int i = 0; i < 4; i++) {
        const uint32x4_t bytes = vmlaq_n_u32(vdupq_n_u32(0x03020100), vreinterpretq_u32_s32(at.of[i]), 0x04040404);
        const uint8x16_t places = vreinterpretq_u8_u32(bytes);
        const uint8x16_t found = vqtbx4q_u8(vqtbl4q_u8(low, places), high, vsubq_u8(places, vdupq_n_u8(64)));
        out.of[i] = vreinterpretq_f32_u8(found);
    }
    return out;
}

static inline float32x4_t four_bf16(const bf16 *x) { return vreinterpretq_f32_u32(vshll_n_u16(vld1_u16(x), 16)); }
static inline lanes load_bf16(const bf16 *x) {
    return (lanes){{four_bf16(x), four_bf16(x + 4), four_bf16(x + 8), four_bf16(x + 12)}};
}

/* To the nearest, of two as near to the even one; no number stays none. */
static inline uint16x4_t shortened(float32x4_t x) {
    const uint32x4_t bits = vreinterpretq_u32_f32(x), odd = vandq_u32(vshrq_n_u32(bits, 16), vdupq_n_u32(1));
    const uint32x4_t near = vaddq_u32(bits, vaddq_u32(odd, vdupq_n_u32(0x7fff)));
    return vshrn_n_u32(vbslq_u32(vceqq_f32(x, x), near, vdupq_n_u32(0x7fc00000)), 16);
}
static inline void store_bf16(bf16 *to, lanes x) {
    vst1q_u16(to, vcombine_u16(shortened(x.of[0]), shortened(x.of[1])));
    vst1q_u16(to + 8, vcombine_u16(shortened(x.of[2]), shortened(x.of[3])));
}

static inline void store_bytes(uint8_t *to, words x) {
    const uint16x8_t low = vcombine_u16(vqmovun_s32(x.of[0]), vqmovun_s32(x.of[1]));
    const uint16x8_t high = vcombine_u16(vqmovun_s32(x.of[2]), vqmovun_s32(x.of[3]));
    vst1q_u8(to, vcombine_u8(vqmovn_u16(low), vqmovn_u16(high)));
}

static inline void encode_64(const bf16 *h, const float *turn, uint8_t *codes) {
    for (int i = 0; i < 64; i += LANES) {
        const words x = rounded(lower(times(load_bf16(h + i), load(turn + i)), all(127.0f)));
        const int16x8_t low = vcombine_s16(vqmovn_s32(x.of[0]), vqmovn_s32(x.of[1]));
        const int16x8_t high = vcombine_s16(vqmovn_s32(x.of[2]), vqmovn_s32(x.of[3]));
        const uint8x16_t packed = vreinterpretq_u8_s8(vcombine_s8(vqmovn_s16(low), vqmovn_s16(high)));
        vst1q_u8(codes + i, veorq_u8(packed, vdupq_n_u8(128)));
    }
}

static inline uint32_t from(const uint8_t *codes, uint8_t least) {
    static const uint8_t each[8] = {1, 2, 4, 8, 16, 32, 64, 128};
    uint32_t out = 0;
    for (int i = 0; i < 4; i++)
        out |= (uint32_t)vaddv_u8(vand_u8(vcge_u8(vld1_u8(codes + 8 * i), vdup_n_u8(least)), vld1_u8(each))) << 8 * i;
    return out;
}

/* 32 values of a head, (32, SIZE), as pairs of tokens by channels: two tiles. Those from `count` on are nothing. */
static inline void pack_values(const bf16 *v, long stride, long count, bf16 *to) {
    for (long pair = 0; pair < 16; pair++)
        for (int c = 0; c < SIZE; c += 8) {
            const uint16x8_t none = vdupq_n_u16(0);
            const uint16x8_t a = 2 * pair < count ? vld1q_u16(v + 2 * pair * stride + c) : none;
            const uint16x8_t b = 2 * pair + 1 < count ? vld1q_u16(v + (2 * pair + 1) * stride + c) : none;
            bf16 *place = to + c / 16 * 512 + pair * 32 + c % 16 * 2;
            vst1q_u16(place, vzip1q_u16(a, b));
            vst1q_u16(place + 8, vzip2q_u16(a, b));
        }
}
