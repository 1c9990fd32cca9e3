# exercise: append_all
# label: right
# style: one token in a SimpleQueue
import multiprocessing


def with_token(append, record, box):
    token = box.get()
    try:
        append(record)
    finally:
        box.put(token)


def append_all(append, records):
    box = multiprocessing.SimpleQueue()
    box.put("the only one")
    ps = [multiprocessing.Process(target=with_token, args=(append, rec, box)) for rec in records]
    list(map(multiprocessing.Process.start, ps))
    list(map(multiprocessing.Process.join, ps))
    box.close()
    if set(p.exitcode for p in ps) - {0}:
        raise ChildFailed
