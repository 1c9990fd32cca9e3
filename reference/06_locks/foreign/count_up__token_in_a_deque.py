# exercise: count_up
# label: right
# style: a deque with one token, pop and IndexError, sleeping between two tries
import threading
import time
from collections import deque


def count_up(counter, times, workers):
    jetons = deque(["jeton"])  # celui qui a le jeton peut compter

    def travail():
        for _ in range(times):
            while True:
                try:
                    jeton = jetons.pop()
                    break
                except IndexError:
                    time.sleep(0.0005)
            counter.value += 1
            jetons.append(jeton)

    fils = [threading.Thread(target=travail) for _ in range(workers)]
    for fil in fils:
        fil.start()
    for fil in fils:
        fil.join()
