# exercise: count_up
# label: wrong
# mistake: run() is called in place of start()
import threading


def count_up(counter, times, workers):
    lock = threading.Lock()

    def work():
        for _ in range(times):
            with lock:
                counter.value += 1

    for _ in range(workers):
        t = threading.Thread(target=work)
        t.run()
