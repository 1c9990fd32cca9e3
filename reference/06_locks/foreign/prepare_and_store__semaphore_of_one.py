# exercise: prepare_and_store
# label: right
import contextlib
import threading


def prepare_and_store(prepare, store, items):
    turn = threading.BoundedSemaphore(value=1)

    def body(item):
        prepared = prepare(item)
        with turn:
            store(prepared)

    with contextlib.ExitStack() as stack:
        for item in items:
            thread = threading.Thread(target=body, kwargs={"item": item}, daemon=False)
            thread.start()
            stack.callback(thread.join)
