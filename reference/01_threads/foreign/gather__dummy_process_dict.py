# exercise: gather
# label: right
# style: multiprocessing.dummy.Process with dictionaries by index

from multiprocessing.dummy import Process


def gather(tasks):
    ok = {}
    bad = {}

    def job(i):
        try:
            ok[i] = tasks[i]()
        except BaseException as e:
            bad[i] = e

    ps = []
    for i in range(len(tasks)):
        p = Process(target=job, args=(i,))
        p.start()
        ps.append(p)
    for p in ps:
        p.join()
    if bad:
        raise bad[sorted(bad)[0]]
    return [ok[i] for i in range(len(tasks))]
