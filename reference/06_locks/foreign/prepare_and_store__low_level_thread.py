# exercise: prepare_and_store
# label: right
# style: _thread with done locks
import _thread
import traceback


def prepare_and_store(prepare, store, items):
    mutex = _thread.allocate_lock()
    waiting = []

    def body(item, done):
        try:
            x = prepare(item)
            mutex.acquire()
            try:
                store(x)
            finally:
                mutex.release()
        except BaseException:
            traceback.print_exc()
        finally:
            done.release()

    for item in items:
        done = _thread.allocate_lock()
        done.acquire()
        _thread.start_new_thread(body, (item, done))
        waiting.append(done)
    for done in waiting:
        with done:
            pass
