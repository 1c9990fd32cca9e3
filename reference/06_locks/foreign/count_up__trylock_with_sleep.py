# exercise: count_up
# label: right
# style: acquire(blocking=False) in a loop with time.sleep between two tries
import threading
import time


def count_up(counter, times, workers):
    lock = threading.Lock()

    def patient():
        done = 0
        while done < times:
            if lock.acquire(blocking=False):
                try:
                    counter.value += 1
                finally:
                    lock.release()
                done += 1
            else:
                time.sleep(0.001)

    ts = [threading.Thread(target=patient) for _ in range(workers)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
