# exercise: by_priority
# label: right
# style: a C programmer's comparator as for qsort, wrapped with functools.cmp_to_key; the entries are the key objects
import functools
import queue


def compare(a, b):
    if a[0] < b[0]:
        return -1
    if b[0] < a[0]:
        return 1
    return a[1] - b[1]


entry = functools.cmp_to_key(compare)


def by_priority(jobs):
    heap = queue.PriorityQueue()
    for position, (priority, payload) in enumerate(jobs):
        heap.put(entry((priority, position, payload)))
    payloads = []
    while heap.qsize() > 0:
        payloads.append(heap.get().obj[2])
    return payloads
