# exercise: count_up
# label: wrong
# mistake: join(timeout=0.2) and nobody looks whether the thread is alive
import threading


def count_up(counter, times, workers):
    lock = threading.Lock()

    def work():
        for _ in range(times):
            with lock:
                counter.value += 1

    ts = [threading.Thread(target=work, daemon=True) for _ in range(workers)]
    for t in ts:
        t.start()
    for t in ts:
        t.join(timeout=0.2)
