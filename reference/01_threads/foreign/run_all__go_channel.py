# exercise: run_all
# label: right
# style: Go manner, every thread sends its number over a channel (SimpleQueue) when done, main receives and joins

import queue
import threading


def run_all(tasks):
    done = queue.SimpleQueue()
    goroutines = []

    def run(number, task):
        try:
            task()
        except BaseException as problem:
            print(f"task {number} panicked: {problem!r}")
        finally:
            done.put(number)

    for pair in enumerate(tasks):
        goroutines.append(threading.Thread(target=run, args=pair))
        goroutines[-1].start()

    for _ in goroutines:
        goroutines[done.get()].join()
