# exercise: prepare_and_store
# label: right
# style: contextvars carry lock and functions, threads from a generator
import contextvars
import threading

_job = contextvars.ContextVar("job")


def _run(item):
    prepare, store, lock = _job.get()
    result = prepare(item)
    with lock:
        store(result)


def _threads(items):
    for item in items:
        context = contextvars.copy_context()
        yield threading.Thread(target=context.run, args=(_run, item))


def prepare_and_store(prepare, store, items):
    token = _job.set((prepare, store, threading.Lock()))
    try:
        running = list(_threads(items))
        for t in running:
            t.start()
        for t in running:
            t.join()
    finally:
        _job.reset(token)
