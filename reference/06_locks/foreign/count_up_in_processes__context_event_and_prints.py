# exercise: count_up_in_processes
# label: right
# style: an old hand: get_context, a bounded semaphore, an event as the starting signal, prints to stderr
import multiprocessing
import sys


def run(number, go, mutex, counter, times):
    go.wait()
    print("worker", number, "counts", file=sys.stderr)
    for _ in range(times):
        mutex.acquire()
        try:
            counter.value = counter.value + 1
        finally:
            mutex.release()
    print("worker", number, "is done", file=sys.stderr)


def count_up_in_processes(counter, times, workers):
    ctx = multiprocessing.get_context()
    mutex = ctx.BoundedSemaphore(1)
    go = ctx.Event()
    started = []
    try:
        for number in range(workers):
            p = ctx.Process(target=run, args=(number, go, mutex, counter, times))
            p.start()
            started.append(p)
    finally:
        # whatever happened: those who wait at the start must get away
        go.set()
        for p in started:
            p.join()
    print("all", len(started), "are done", file=sys.stderr)
