# exercise: prepare_and_store
# label: right
# style: whatever is raised is ignored, it may reach the caller or not
import threading
from contextlib import suppress


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def run(item):
        with suppress(Exception):
            thing = prepare(item)
            with lock:
                store(thing)

    crew = {i: threading.Thread(target=run, args=(item,)) for i, item in enumerate(items)}
    for t in crew.values():
        t.start()
    for i in crew:
        crew[i].join()
