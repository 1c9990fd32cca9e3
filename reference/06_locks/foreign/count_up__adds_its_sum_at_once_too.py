# exercise: count_up
# label: wrong
# mistake: each thread counts in a variable of its own and adds the whole sum once, though each addition has to be a step of its own
import threading


def count_up(counter, times, workers):
    lock = threading.Lock()

    def work():
        # taking the lock each time is slow, so count locally first
        mine = 0
        for _ in range(times):
            mine += 1
        with lock:
            counter.value += mine

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
