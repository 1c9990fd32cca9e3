# exercise: append_all
# label: right
# style: get_context("spawn")
import multiprocessing


def call(lock, append, record):
    with lock:
        append(record)


def append_all(append, records):
    ctx = multiprocessing.get_context("spawn")
    lock = ctx.Lock()
    ps = [ctx.Process(target=call, args=(lock, append, r)) for r in records]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    if max((p.exitcode for p in ps), default=0) != 0 or min((p.exitcode for p in ps), default=0) != 0:
        raise ChildFailed
