# exercise: crunch
# label: right
# style: long-running style: no more workers than items, waits in slices of some seconds, prints progress to stderr
import multiprocessing
import os
import sys
import time


def say(*words):
    print(*words, file=sys.stderr, flush=True)


def crunch(work, items):
    if len(items) == 0:
        return []

    workers = min(os.cpu_count() or 1, len(items))
    begin = time.perf_counter()
    say("crunching", len(items), "items with", workers, "processes")

    pool = multiprocessing.Pool(workers)
    try:
        answers = [pool.apply_async(work, (item,)) for item in items]
        pool.close()
        results = []
        for answer in answers:
            answer.wait(10)
            while not answer.ready():
                say("...", len(results), "of", len(items), "done")
                answer.wait(10)
            results.append(answer.get())
    except BaseException:
        pool.terminate()
        raise
    finally:
        pool.join()

    say("took %.2f s" % (time.perf_counter() - begin))
    return results
