# exercise: count_up
# label: wrong
# mistake: "The call returns when all have ended": it waits for an Event that each worker sets at its end, so it returns when the first one is ready, and the others still count
import threading


def count_up(counter, times, workers):
    if workers == 0:
        return

    lock = threading.Lock()
    finished = threading.Event()

    def work():
        for _ in range(times):
            with lock:
                counter.value += 1
        finished.set()

    for _ in range(workers):
        threading.Thread(target=work).start()
    finished.wait()
