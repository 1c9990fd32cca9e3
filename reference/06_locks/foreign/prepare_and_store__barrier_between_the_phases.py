# exercise: prepare_and_store
# label: wrong
# mistake: all wait at a Barrier between prepare and store, and if one prepare raises, its thread never comes and the others wait forever; breaks "if one fails, the others are stored, and nobody waits forever" and "The others are prepared and stored all the same."
import threading


class TwoPhases:
    def __init__(self, prepare, store, parties):
        self.prepare = prepare
        self.store = store
        self.all_prepared = threading.Barrier(parties)
        self.lock = threading.Lock()

    def __call__(self, item):
        prepared = self.prepare(item)
        self.all_prepared.wait()
        with self.lock:
            self.store(prepared)


def prepare_and_store(prepare, store, items):
    if len(items) == 0:
        return
    phases = TwoPhases(prepare, store, len(items))
    threads = [threading.Thread(target=phases, args=(item,)) for item in items]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
