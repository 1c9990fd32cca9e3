# exercise: count_up
# label: wrong
# mistake: t.join is named, not called
import threading


def count_up(counter, times, workers):
    lock = threading.Lock()

    def work():
        for _ in range(times):
            lock.acquire()
            counter.value += 1
            lock.release()

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for t in threads:
        t.start()
    for t in threads:
        t.join
