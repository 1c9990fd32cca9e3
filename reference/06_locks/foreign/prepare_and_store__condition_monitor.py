# exercise: prepare_and_store
# label: right
# style: a hand-made monitor with a Condition and a busy flag; failures are printed to stderr and not passed on
import sys
import threading


class Desk:
    """The desk in the shop: one customer at a time."""

    def __init__(self):
        self.changed = threading.Condition()
        self.busy = False

    def __enter__(self):
        with self.changed:
            while self.busy:
                self.changed.wait()
            self.busy = True

    def __exit__(self, *exc_info):
        with self.changed:
            self.busy = False
            self.changed.notify()


def serve(prepare, store, item, desk):
    try:
        thing = prepare(item)
        with desk:
            store(thing)
    except Exception as e:
        print("item", repr(item), "failed:", repr(e), file=sys.stderr)


def prepare_and_store(prepare, store, items):
    desk = Desk()
    threads = []
    for item in items:
        threads.append(
            threading.Thread(target=serve, args=(prepare, store, item, desk))
        )
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print("all", len(threads), "threads have ended", file=sys.stderr)
