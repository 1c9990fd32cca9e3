# exercise: count_up
# label: right
# style: a single token in a queue.Queue is the right to change the counter; messages on stderr
import queue
import sys
import threading


def count_up(counter, times, workers):
    talking_stick = queue.Queue(maxsize=1)
    talking_stick.put("stick")

    def add_many(number):
        print("worker", number, "begins", file=sys.stderr)
        for i in range(times):
            stick = talking_stick.get()  # waits until somebody gives it back
            try:
                counter.value = counter.value + 1
            finally:
                talking_stick.put(stick)
        print("worker", number, "is done", file=sys.stderr)

    all_threads = []
    for number in range(workers):
        t = threading.Thread(target=add_many, args=(number,))
        all_threads.append(t)
    for t in all_threads:
        t.start()
    for t in all_threads:
        t.join()
    print("all", workers, "workers are done", file=sys.stderr)
