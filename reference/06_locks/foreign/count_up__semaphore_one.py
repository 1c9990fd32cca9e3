# exercise: count_up
# label: right
# style: BoundedSemaphore(1) as the lock
from threading import BoundedSemaphore, Thread


def count_up(counter, times, workers):
    turn = BoundedSemaphore(1)

    def go(n):
        for _ in range(n):
            turn.acquire()
            try:
                counter.value += 1
            finally:
                turn.release()

    crew = tuple(Thread(target=go, kwargs={"n": times}) for _ in range(workers))
    for t in crew:
        t.start()
    for t in crew:
        t.join()
