/* See lanes.h. */

typedef __m512 lanes;
typedef __m512i words;

static inline lanes all(float x) { return _mm512_set1_ps(x); }
static inline lanes load(const float *x) { return _mm512_loadu_ps(x); }
static inline void store(float *to, lanes x) { _mm512_storeu_ps(to, x); }
static inline lanes plus(lanes a, lanes b) { return _mm512_add_ps(a, b); }
static inline lanes minus(lanes a, lanes b) { return _mm512_sub_ps(a, b); }
static inline lanes times(lanes a, lanes b) { return _mm512_mul_ps(a, b); }
static inline lanes over(lanes a, lanes b) { return _mm512_div_ps(a, b); }
static inline lanes fused(lanes a, lanes b, lanes c) { return _mm512_fmadd_ps(a, b, c); } /* a b + c */
static inline lanes higher(lanes a, lanes b) { return _mm512_max_ps(a, b); }
static inline lanes lower(lanes a, lanes b) { return _mm512_min_ps(a, b); }
static inline lanes absolute(lanes x) { return _mm512_abs_ps(x); }
static inline float sum_of(lanes x) { return _mm512_reduce_add_ps(x); }
static inline float highest(lanes x) { return _mm512_reduce_max_ps(x); }

/* Whole numbers: the nearest, as fp32 and as int32; the next towards 0; and back. */
static inline lanes nearest(lanes x) { return _mm512_roundscale_ps(x, 0); }
static inline words rounded(lanes x) { return _mm512_cvtps_epi32(x); }
static inline words cut(lanes x) { return _mm512_cvttps_epi32(x); }
static inline lanes floated(words x) { return _mm512_cvtepi32_ps(x); }
static inline lanes floats_at(const int32_t *x) { return _mm512_cvtepi32_ps(_mm512_loadu_si512(x)); }
static inline words between(words x, int32_t least, int32_t most) {
    return _mm512_max_epi32(_mm512_min_epi32(x, _mm512_set1_epi32(most)), _mm512_set1_epi32(least));
}

/* x 2^n for whole n. */
static inline lanes doubled(lanes x, lanes n) { return _mm512_scalef_ps(x, n); }

/* b in the lanes of a mask, a in the others; only the lanes of a mask, 0 in the others; where a < b. */
static inline lanes chosen(mask of, lanes a, lanes b) { return _mm512_mask_blend_ps(of, a, b); }
static inline lanes kept(mask of, lanes x) { return _mm512_maskz_mov_ps(of, x); }
static inline mask below(lanes a, lanes b) { return _mm512_cmp_ps_mask(a, b, _CMP_LT_OQ); }

/* The numbers of a table of 32 at places 0 to 31. */
static inline lanes looked_up(const float *table, words at) {
    return _mm512_permutex2var_ps(_mm512_loadu_ps(table), at, _mm512_loadu_ps(table + LANES));
}

static inline lanes load_bf16(const bf16 *x) {
    return _mm512_castsi512_ps(_mm512_slli_epi32(_mm512_cvtepu16_epi32(_mm256_loadu_si256((const void *)x)), 16));
}

static inline void store_bf16(bf16 *to, lanes x) {
#ifdef __AVX512BF16__
    _mm256_storeu_si256((void *)to, (__m256i)_mm512_cvtneps_pbh(x));
#else /* to the nearest, of two as near to the even one; no number stays none */
    const __m512i bits = _mm512_castps_si512(x), odd = _mm512_and_si512(_mm512_srli_epi32(bits, 16), _mm512_set1_epi32(1));
    const __m512i near = _mm512_add_epi32(bits, _mm512_add_epi32(odd, _mm512_set1_epi32(0x7fff)));
    const __mmask16 none = _mm512_cmp_ps_mask(x, x, _CMP_UNORD_Q);
    const __m512i whole = _mm512_mask_mov_epi32(near, none, _mm512_set1_epi32(0x7fc00000));
    _mm256_storeu_si256((void *)to, _mm512_cvtepi32_epi16(_mm512_srli_epi32(whole, 16)));
#endif
}

/* Whole numbers 0 to 255 as bytes. */
static inline void store_bytes(uint8_t *to, words x) { _mm_storeu_si128((void *)to, _mm512_cvtusepi32_epi8(x)); }

/* 64 activations, each times its `turn`, as codes about 128. What is too large for one, or none, becomes the highest. */
static inline void encode_64(const bf16 *h, const float *turn, uint8_t *codes) {
    /* Packing leaves four channels of each sixteen beside each other. */
    const __m512i order = _mm512_set_epi32(15, 11, 7, 3, 14, 10, 6, 2, 13, 9, 5, 1, 12, 8, 4, 0);
    __m512i x[4];
    for (int i = 0; i < 4; i++)
        x[i] = rounded(lower(times(load_bf16(h + i * LANES), load(turn + i * LANES)), all(127.0f)));
    const __m512i low = _mm512_packs_epi32(x[0], x[1]), high = _mm512_packs_epi32(x[2], x[3]);
    const __m512i packed = _mm512_permutexvar_epi32(order, _mm512_packs_epi16(low, high));
    _mm512_storeu_si512(codes, _mm512_xor_si512(packed, _mm512_set1_epi8((char)128)));
}

/* 16 keys of a head, (16, SIZE), as the units want them: pairs of channels by keys. A transposition of 16 by 16 words. */
static inline void pack_keys(const bf16 *k, long stride, bf16 *to) {
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

/* 32 values of a head, (32, SIZE), as pairs of tokens by channels: two tiles. Those from `count` on are nothing. */
static inline void pack_values(const bf16 *v, long stride, long count, bf16 *to) {
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
