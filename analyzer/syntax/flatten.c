#include "flatten.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct TSParser TSParser;
typedef struct TSTree TSTree;

extern TSParser *ts_parser_new(void);
extern void ts_parser_delete(TSParser *);
extern bool ts_parser_set_language(TSParser *, const void *);
extern void ts_parser_set_timeout_micros(TSParser *, uint64_t);
extern void ts_parser_reset(TSParser *);
extern TSTree *ts_parser_parse_string(TSParser *, const TSTree *, const char *, uint32_t);
extern TSNode ts_tree_root_node(const TSTree *);
extern void ts_tree_delete(TSTree *);
extern uint16_t ts_node_symbol(TSNode);
extern uint32_t ts_node_start_byte(TSNode);
extern uint32_t ts_node_end_byte(TSNode);
extern bool ts_node_is_missing(TSNode);
extern TSTreeCursor ts_tree_cursor_new(TSNode);
extern void ts_tree_cursor_delete(TSTreeCursor *);
extern TSNode ts_tree_cursor_current_node(const TSTreeCursor *);
extern uint16_t ts_tree_cursor_current_field_id(const TSTreeCursor *);
extern bool ts_tree_cursor_goto_first_child(TSTreeCursor *);
extern bool ts_tree_cursor_goto_next_sibling(TSTreeCursor *);
extern bool ts_tree_cursor_goto_parent(TSTreeCursor *);
extern void ts_set_allocator(void *(*)(size_t), void *(*)(size_t, size_t), void *(*)(void *, size_t),
                             void (*)(void *));

// The arena. A document's trees live for one call, so memory is taken from
// chunks and given back all at once. Small blocks that tree-sitter frees go to
// a list for their size: error recovery frees and takes again millions of them.
// Outside lc_flatten the thread is not armed and libc serves, so that another
// user of tree-sitter in the same program is left alone.

enum { GRAIN = 16, CLASSES = 65, CHUNK = 1 << 20, KEEP = 8 << 20 };

typedef struct chunk {
  struct chunk *next;
  size_t size, used;
  char pad[8];
  char data[];
} chunk;

typedef struct {
  size_t size; // of the block, header not counted
  size_t pad;
} header;

static __thread struct {
  bool armed;
  chunk *chunks; // the one in use first
  void *free[CLASSES];
  lc_node *nodes;
  size_t capacity;
} arena;

static void out_of_memory(size_t size) {
  fprintf(stderr, "labcoat: out of memory: %zu bytes for a syntax tree\n", size);
  abort();
}

static void *arena_malloc(size_t size) {
  if (!arena.armed) {
    void *p = malloc(size);
    if (!p && size) out_of_memory(size);
    return p;
  }
  size = (size + GRAIN - 1) & ~(size_t)(GRAIN - 1);
  if (size == 0) size = GRAIN;
  size_t class = size / GRAIN;
  if (class < CLASSES && arena.free[class]) {
    void *p = arena.free[class];
    arena.free[class] = *(void **)p;
    return p;
  }
  size_t need = size + sizeof(header);
  chunk *c = arena.chunks;
  if (!c || c->size - c->used < need) {
    size_t room = need > CHUNK ? need : CHUNK;
    c = malloc(sizeof(chunk) + room);
    if (!c) out_of_memory(room);
    c->size = room;
    c->used = 0;
    c->next = arena.chunks;
    arena.chunks = c;
  }
  header *h = (header *)(c->data + c->used);
  c->used += need;
  h->size = size;
  return h + 1;
}

static void *arena_calloc(size_t count, size_t size) {
  if (!arena.armed) {
    void *p = calloc(count, size);
    if (!p && count && size) out_of_memory(count * size);
    return p;
  }
  void *p = arena_malloc(count * size);
  memset(p, 0, count * size);
  return p;
}

static void arena_free(void *p) {
  if (!arena.armed) {
    free(p);
    return;
  }
  if (!p) return;
  size_t class = ((header *)p - 1)->size / GRAIN;
  if (class < CLASSES) {
    *(void **)p = arena.free[class];
    arena.free[class] = p;
  }
}

static void *arena_realloc(void *p, size_t size) {
  if (!arena.armed) {
    void *q = realloc(p, size);
    if (!q && size) out_of_memory(size);
    return q;
  }
  if (!p) return arena_malloc(size);
  size_t old = ((header *)p - 1)->size;
  if (size <= old) return p;
  void *q = arena_malloc(size);
  memcpy(q, p, old);
  arena_free(p);
  return q;
}

// arena_reset forgets every block and keeps one chunk for the next document.
static void arena_reset(void) {
  chunk *keep = NULL;
  for (chunk *c = arena.chunks; c;) {
    chunk *next = c->next;
    if (!keep && c->size <= CHUNK) {
      keep = c;
    } else {
      free(c);
    }
    c = next;
  }
  if (keep) {
    keep->used = 0;
    keep->next = NULL;
  }
  arena.chunks = keep;
  memset(arena.free, 0, sizeof arena.free);
}

void lc_init(void) { ts_set_allocator(arena_malloc, arena_calloc, arena_realloc, arena_free); }

static lc_node *push(lc_tree *t) {
  if (t->count == arena.capacity) {
    size_t capacity = arena.capacity ? arena.capacity * 2 : 1 << 14;
    lc_node *nodes = realloc(arena.nodes, capacity * sizeof(lc_node));
    if (!nodes) out_of_memory(capacity * sizeof(lc_node));
    arena.nodes = nodes;
    arena.capacity = capacity;
  }
  t->nodes = arena.nodes;
  return &t->nodes[t->count++];
}

// flatten_cell appends the tree in pre-order. The cursor keeps its own stack, so
// nothing here recurses; up goes through the parents that were pushed.
static void flatten_cell(lc_tree *t, const TSTree *tree, lc_cell *cell, const lc_language *lang,
                         uint16_t error_kind, uint32_t bound) {
  uint32_t first = t->count, depth = 1;
  int32_t parent = 0;
  TSTreeCursor cursor = ts_tree_cursor_new(ts_tree_root_node(tree));
  for (;;) {
    TSNode node = ts_tree_cursor_current_node(&cursor);
    uint16_t symbol = ts_node_symbol(node);
    uint16_t field = ts_tree_cursor_current_field_id(&cursor);
    uint16_t kind = symbol == 0xFFFF ? error_kind : lang->kinds[symbol];
    uint8_t flags = kind ? LC_NAMED : 0;
    if (kind == 0 && field && lang->fields[field]) kind = lang->token;
    if (kind == error_kind) flags |= LC_ERROR;
    bool pushed = kind != 0;
    if (pushed) {
      lc_node *n = push(t);
      n->start = cell->start + ts_node_start_byte(node);
      n->end = cell->start + ts_node_end_byte(node);
      n->parent = parent;
      n->next = (int32_t)t->count;
      n->kind = kind;
      n->field = field ? lang->fields[field] : 0;
      n->flags = flags;
      // A missing node is empty; asking only those saves a call for the rest.
      if (n->start == n->end && ts_node_is_missing(node)) n->flags |= LC_MISSING;
    }
    // A bracket or keyword that the parser made up has no node of its own: its
    // parent is what is broken.
    if (!pushed && parent > 0 && ts_node_is_missing(node)) t->nodes[parent].flags |= LC_ERROR;
    if (pushed && ts_tree_cursor_goto_first_child(&cursor)) {
      if (++depth > bound) {
        cell->status = LC_TOO_DEEP;
        cell->at = t->nodes[t->count - 1].start;
        t->count = first;
        break;
      }
      parent = (int32_t)t->count - 1;
      continue;
    }
    while (!ts_tree_cursor_goto_next_sibling(&cursor)) {
      if (!ts_tree_cursor_goto_parent(&cursor)) goto done;
      t->nodes[parent].next = (int32_t)t->count;
      parent = t->nodes[parent].parent;
      depth--;
    }
  }
done:
  ts_tree_cursor_delete(&cursor);
}

lc_tree lc_flatten(const char *code, uint32_t len, lc_cell *cells, uint32_t cell_count,
                   const lc_language *languages, uint16_t root_kind, uint16_t error_kind,
                   uint32_t depth, uint64_t fuse) {
  lc_tree t = {arena.nodes, 0};
  lc_node *root = push(&t);
  *root = (lc_node){0, len, -1, 1, root_kind, 0, LC_NAMED};
  arena.armed = true;
  TSParser *parser = NULL;
  const void *language = NULL;
  for (uint32_t i = 0; i < cell_count; i++) {
    lc_cell *cell = &cells[i];
    const lc_language *lang = &languages[cell->language];
    if (!parser) {
      parser = ts_parser_new();
      ts_parser_set_timeout_micros(parser, fuse);
    }
    if (language != lang->language) {
      language = lang->language;
      ts_parser_set_language(parser, language);
    }
    TSTree *tree = ts_parser_parse_string(parser, NULL, code + cell->start, cell->end - cell->start);
    if (!tree) { // the clock goes on while the machine stands still: try it once more
      ts_parser_reset(parser);
      tree = ts_parser_parse_string(parser, NULL, code + cell->start, cell->end - cell->start);
    }
    if (!tree) {
      ts_parser_reset(parser);
      cell->status = LC_TOO_SLOW;
      cell->at = cell->start;
      continue;
    }
    uint32_t at = t.count;
    flatten_cell(&t, tree, cell, lang, error_kind, depth);
    if (t.count > at) {
      // tree-sitter's root begins at the first token; ours is the whole cell.
      t.nodes[at].start = cell->start;
      t.nodes[at].end = cell->end;
    }
    ts_tree_delete(tree);
  }
  // The grammars' scanners took memory from libc: only a delete gives it back.
  if (parser) ts_parser_delete(parser);
  t.nodes[0].next = (int32_t)t.count;
  arena_reset();
  arena.armed = false;
  return t;
}

void lc_release(void) {
  if (arena.capacity * sizeof(lc_node) > KEEP) {
    free(arena.nodes);
    arena.nodes = NULL;
    arena.capacity = 0;
  }
}
