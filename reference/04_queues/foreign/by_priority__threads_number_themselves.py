# exercise: by_priority
# label: wrong
# mistake: the number is taken inside concurrently started threads, so ties depend on who comes first
# expect: ties-out-of-order

import itertools, queue, random, threading, time

def by_priority(jobs):
    q = queue.PriorityQueue()
    c = itertools.count()

    def put(p, x):
        time.sleep(random.random() / 100)  # the job arrives
        q.put((p, next(c), x))

    ts = [threading.Thread(target=put, args=job) for job in jobs]
    for t in ts: t.start()
    for t in ts: t.join()
    return [q.get()[2] for _ in jobs]
