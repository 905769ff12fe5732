/* Products on the matrix units of x86 server CPUs (Intel AMX), see units.h. */
#include <sys/syscall.h>
#include <unistd.h>

typedef struct __attribute__((packed)) {
    uint8_t palette, start, reserved[14];
    uint16_t bytes[16];
    uint8_t rows[16];
} tiles;

/* Before the first product of a call: eight tiles of 16 rows of 64 bytes. */
static inline void begin(void) {
    tiles t;
    memset(&t, 0, sizeof t);
    t.palette = 1;
    for (int i = 0; i < 8; i++) {
        t.bytes[i] = 64;
        t.rows[i] = 16;
    }
    _tile_loadconfig(&t);
}

/* After the last one. */
static inline void end(void) { _tile_release(); }

/* Whether the system lets this process use the units' registers (Linux asks for leave, once a process). */
static inline int ready(void) {
    return syscall(SYS_arch_prctl, 0x1023 /* ARCH_REQ_XCOMP_PERM */, 18 /* XTILEDATA */) == 0;
}

/* 32 rows, `stride` bytes apart, times two columns of tiles, by one of the units' products: the sums of the upper 16 rows
 * in tiles 0 and 1, of the lower ones in 2 and 3. A step is 64 bytes of a row and a tile of each column. */
#define MULTIPLY_SQUARE(product, first, stride, left, right, steps)                                          \
    do {                                                                                                     \
        const uint8_t *upper = (const uint8_t *)(first), *lower = upper + 16L * (stride);                    \
        const uint8_t *l = (const uint8_t *)(left), *r = (const uint8_t *)(right);                           \
        _tile_zero(0);                                                                                       \
        _tile_zero(1);                                                                                       \
        _tile_zero(2);                                                                                       \
        _tile_zero(3);                                                                                       \
        for (long s = 0; s < (steps); s++) {                                                                 \
            _tile_loadd(4, upper + s * 64, stride);                                                          \
            _tile_loadd(6, l + s * 1024, 64);                                                                \
            product(0, 4, 6);                                                                                \
            _tile_loadd(7, r + s * 1024, 64);                                                                \
            product(1, 4, 7);                                                                                \
            _tile_loadd(5, lower + s * 64, stride);                                                          \
            product(2, 5, 6);                                                                                \
            product(3, 5, 7);                                                                                \
        }                                                                                                    \
    } while (0)

/* Rows of codes, `stride` apart, by two columns of tiles: sums[2 * (row / 16) + column][row % 16]. */
static inline void square_of_codes(const uint8_t *rows, long stride, const int8_t *left, const int8_t *right, long steps,
                                   long there, int32_t (*sums)[16][16]) {
    (void)there;
    MULTIPLY_SQUARE(_tile_dpbusd, rows, stride, left, right, steps);
    _tile_stored(0, sums[0], 64);
    _tile_stored(1, sums[1], 64);
    _tile_stored(2, sums[2], 64);
    _tile_stored(3, sums[3], 64);
}

/* The same of rows of bf16, to rows of 32 sums that are `to_stride` apart. */
static inline void square_of_bf16(const bf16 *rows, long stride, const bf16 *left, const bf16 *right, long steps, long there,
                                  float *to, long to_stride) {
    (void)there;
    MULTIPLY_SQUARE(_tile_dpbf16ps, rows, stride * 2, left, right, steps);
    _tile_stored(0, to, to_stride * 4);
    _tile_stored(1, to + 16, to_stride * 4);
    _tile_stored(2, to + 16 * to_stride, to_stride * 4);
    _tile_stored(3, to + 16 * to_stride + 16, to_stride * 4);
}

/* Scores (16, keys) of 16 queries, `stride` apart, by packed keys: whole pairs of tiles. */
static inline void compare(const bf16 *queries, long stride, const bf16 *packed, long keys, float *scores) {
    _tile_loadd(4, queries, stride * 2);
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
}

/* What 16 queries see: the weights (16, keys) times the values, and times 1, which is the weights' sum. */
static inline void gather(const bf16 *weights, const bf16 *values, const bf16 *ones, long keys, float (*out)[16][16]) {
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
