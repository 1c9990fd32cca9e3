# exercise: count_up
# label: wrong
# mistake: join is out of the loop, so only the last thread is joined (and NameError without workers)
import threading


def count_up(counter, times, workers):
    lock = threading.Lock()

    def work():
        for _ in range(times):
            with lock:
                counter.value += 1

    for _ in range(workers):
        t = threading.Thread(target=work)
        t.start()
    t.join()
