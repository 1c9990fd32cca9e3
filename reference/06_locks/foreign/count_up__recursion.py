# exercise: count_up
# label: right
# style: start, recurse, join on the way back
import threading


def count_up(counter, times, workers):
    lock = threading.Lock()

    def add(n):
        if n == 0:
            return
        with lock:
            counter.value += 1
        add(n - 1) if n < 500 else more(n - 1)

    def more(n):
        while n:
            with lock:
                counter.value += 1
            n -= 1

    def spawn(k):
        if k == 0:
            return
        t = threading.Thread(target=add, args=(times,))
        t.start()
        spawn(k - 1)
        t.join()

    spawn(workers)
