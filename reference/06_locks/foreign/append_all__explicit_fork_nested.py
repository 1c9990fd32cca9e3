# exercise: append_all
# label: right
# style: get_context("fork"), nested function
import multiprocessing


def append_all(append, records):
    ctx = multiprocessing.get_context("fork")
    lock = ctx.Lock()

    def in_child(record):
        with lock:
            append(record)

    ps = [ctx.Process(target=in_child, args=[r]) for r in records]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    if any(p.exitcode for p in ps):
        raise ChildFailed
