# exercise: count_up
# label: right
# style: _thread.start_new_thread, one done-lock for each thread
import _thread


def count_up(counter, times, workers):
    mutex = _thread.allocate_lock()
    exits = []

    def worker(done):
        try:
            for _ in range(times):
                with mutex:
                    counter.value += 1
        finally:
            done.release()

    for _ in range(workers):
        done = _thread.allocate_lock()
        done.acquire()
        exits.append(done)
        _thread.start_new_thread(worker, (done,))
    for done in exits:
        done.acquire()
