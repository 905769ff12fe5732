/* See lanes.h. Two registers of eight lanes. */

typedef struct {
    __m256 a, b;
} lanes;
typedef struct {
    __m256i a, b;
} words;

#define BOTH(of, x) ((lanes){of((x).a), of((x).b)})
#define BOTH2(of, x, y) ((lanes){of((x).a, (y).a), of((x).b, (y).b)})

static inline lanes all(float x) { return (lanes){_mm256_set1_ps(x), _mm256_set1_ps(x)}; }
static inline lanes load(const float *x) { return (lanes){_mm256_loadu_ps(x), _mm256_loadu_ps(x + 8)}; }
static inline void store(float *to, lanes x) {
    _mm256_storeu_ps(to, x.a);
    _mm256_storeu_ps(to + 8, x.b);
}
static inline lanes plus(lanes x, lanes y) { return BOTH2(_mm256_add_ps, x, y); }
static inline lanes minus(lanes x, lanes y) { return BOTH2(_mm256_sub_ps, x, y); }
static inline lanes times(lanes x, lanes y) { return BOTH2(_mm256_mul_ps, x, y); }
static inline lanes over(lanes x, lanes y) { return BOTH2(_mm256_div_ps, x, y); }
static inline lanes fused(lanes x, lanes y, lanes z) {
    return (lanes){_mm256_fmadd_ps(x.a, y.a, z.a), _mm256_fmadd_ps(x.b, y.b, z.b)};
}
static inline lanes higher(lanes x, lanes y) { return BOTH2(_mm256_max_ps, x, y); }
static inline lanes lower(lanes x, lanes y) { return BOTH2(_mm256_min_ps, x, y); }
static inline lanes absolute(lanes x) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return (lanes){_mm256_andnot_ps(sign, x.a), _mm256_andnot_ps(sign, x.b)};
}
static inline float sum_of(lanes x) {
    const __m256 eight = _mm256_add_ps(x.a, x.b);
    __m128 four = _mm_add_ps(_mm256_castps256_ps128(eight), _mm256_extractf128_ps(eight, 1));
    four = _mm_add_ps(four, _mm_movehl_ps(four, four));
    return _mm_cvtss_f32(_mm_add_ss(four, _mm_movehdup_ps(four)));
}
static inline float highest(lanes x) {
    const __m256 eight = _mm256_max_ps(x.a, x.b);
    __m128 four = _mm_max_ps(_mm256_castps256_ps128(eight), _mm256_extractf128_ps(eight, 1));
    four = _mm_max_ps(four, _mm_movehl_ps(four, four));
    return _mm_cvtss_f32(_mm_max_ss(four, _mm_movehdup_ps(four)));
}

static inline lanes nearest(lanes x) { return (lanes){_mm256_round_ps(x.a, 8), _mm256_round_ps(x.b, 8)}; }
static inline words rounded(lanes x) { return (words){_mm256_cvtps_epi32(x.a), _mm256_cvtps_epi32(x.b)}; }
static inline words cut(lanes x) { return (words){_mm256_cvttps_epi32(x.a), _mm256_cvttps_epi32(x.b)}; }
static inline lanes floated(words x) { return BOTH(_mm256_cvtepi32_ps, x); }
static inline lanes floats_at(const int32_t *x) {
    return floated((words){_mm256_loadu_si256((const void *)x), _mm256_loadu_si256((const void *)(x + 8))});
}
static inline words between(words x, int32_t least, int32_t most) {
    const __m256i low = _mm256_set1_epi32(least), high = _mm256_set1_epi32(most);
    return (words){_mm256_max_epi32(_mm256_min_epi32(x.a, high), low), _mm256_max_epi32(_mm256_min_epi32(x.b, high), low)};
}

/* Beyond what fp32 holds: 0, or too large for any number. */
static inline lanes doubled(lanes x, lanes n) {
    const words e = rounded(lower(higher(n, all(-127.0f)), all(128.0f)));
    const __m256i bias = _mm256_set1_epi32(127);
    const __m256i a = _mm256_slli_epi32(_mm256_add_epi32(e.a, bias), 23), b = _mm256_slli_epi32(_mm256_add_epi32(e.b, bias), 23);
    return times(x, (lanes){_mm256_castsi256_ps(a), _mm256_castsi256_ps(b)});
}

/* All bits of the eight lanes of a mask's lowest bits. */
static inline __m256 lanes_of(unsigned bits) {
    const __m256i each = _mm256_setr_epi32(1, 2, 4, 8, 16, 32, 64, 128);
    return _mm256_castsi256_ps(_mm256_cmpeq_epi32(_mm256_and_si256(_mm256_set1_epi32((int)bits), each), each));
}
static inline lanes chosen(mask of, lanes x, lanes y) {
    return (lanes){_mm256_blendv_ps(x.a, y.a, lanes_of(of)), _mm256_blendv_ps(x.b, y.b, lanes_of(of >> 8))};
}
static inline lanes kept(mask of, lanes x) {
    return (lanes){_mm256_and_ps(x.a, lanes_of(of)), _mm256_and_ps(x.b, lanes_of(of >> 8))};
}
static inline mask below(lanes x, lanes y) {
    const int a = _mm256_movemask_ps(_mm256_cmp_ps(x.a, y.a, _CMP_LT_OQ)), b = _mm256_movemask_ps(_mm256_cmp_ps(x.b, y.b, _CMP_LT_OQ));
    return (mask)(a | b << 8);
}

static inline lanes looked_up(const float *table, words at) {
    return (lanes){_mm256_i32gather_ps(table, at.a, 4), _mm256_i32gather_ps(table, at.b, 4)};
}

static inline __m256 eight_bf16(const bf16 *x) {
    return _mm256_castsi256_ps(_mm256_slli_epi32(_mm256_cvtepu16_epi32(_mm_loadu_si128((const void *)x)), 16));
}
static inline lanes load_bf16(const bf16 *x) { return (lanes){eight_bf16(x), eight_bf16(x + 8)}; }

/* To the nearest, of two as near to the even one, in the upper halves' place; no number stays none. */
static inline __m256i shortened(__m256 x) {
    const __m256i bits = _mm256_castps_si256(x), odd = _mm256_and_si256(_mm256_srli_epi32(bits, 16), _mm256_set1_epi32(1));
    const __m256i near = _mm256_add_epi32(bits, _mm256_add_epi32(odd, _mm256_set1_epi32(0x7fff)));
    const __m256 none = _mm256_cmp_ps(x, x, _CMP_UNORD_Q), nan = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_srli_epi32(_mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(near), nan, none)), 16);
}
static inline void store_bf16(bf16 *to, lanes x) {
    const __m256i packed = _mm256_packus_epi32(shortened(x.a), shortened(x.b));
    _mm256_storeu_si256((void *)to, _mm256_permute4x64_epi64(packed, 0xd8));
}

static inline void store_bytes(uint8_t *to, words x) {
    const __m256i half = _mm256_permute4x64_epi64(_mm256_packus_epi32(x.a, x.b), 0xd8);
    _mm_storeu_si128((void *)to, _mm_packus_epi16(_mm256_castsi256_si128(half), _mm256_extracti128_si256(half, 1)));
}

static inline void encode_64(const bf16 *h, const float *turn, uint8_t *codes) {
    /* Packing leaves four channels of each eight beside each other. */
    const __m256i order = _mm256_setr_epi32(0, 4, 1, 5, 2, 6, 3, 7);
    for (int i = 0; i < 64; i += 32) {
        words x[2];
        for (int k = 0; k < 2; k++) {
            const int at = i + k * LANES;
            x[k] = rounded(lower(times(load_bf16(h + at), load(turn + at)), all(127.0f)));
        }
        const __m256i low = _mm256_packs_epi32(x[0].a, x[0].b), high = _mm256_packs_epi32(x[1].a, x[1].b);
        const __m256i packed = _mm256_permutevar8x32_epi32(_mm256_packs_epi16(low, high), order);
        _mm256_storeu_si256((void *)(codes + i), _mm256_xor_si256(packed, _mm256_set1_epi8((char)128)));
    }
}

/* 32 values of a head, (32, SIZE), as pairs of tokens by channels: two tiles. Those from `count` on are nothing. */
static inline void pack_values(const bf16 *v, long stride, long count, bf16 *to) {
    for (long pair = 0; pair < 16; pair++)
        for (int c = 0; c < SIZE; c += 8) {
            const __m128i none = _mm_setzero_si128();
            const __m128i a = 2 * pair < count ? _mm_loadu_si128((const void *)(v + 2 * pair * stride + c)) : none;
            const __m128i b = 2 * pair + 1 < count ? _mm_loadu_si128((const void *)(v + (2 * pair + 1) * stride + c)) : none;
            bf16 *place = to + c / 16 * 512 + pair * 32 + c % 16 * 2;
            _mm_storeu_si128((void *)place, _mm_unpacklo_epi16(a, b));
            _mm_storeu_si128((void *)(place + 8), _mm_unpackhi_epi16(a, b));
        }
}
