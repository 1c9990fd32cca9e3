# exercise: ask
# label: wrong
# mistake: Pool.apply: a dead worker is replaced and its job lost, so apply waits for ever

import multiprocessing


def ask(task, *args):
    with multiprocessing.Pool(1) as pool:
        worker = pool._pool[0]
        try:
            value = pool.apply(task, args)
        except Exception as e:
            pool.close()
            pool.join()
            raise ChildFailed(worker.exitcode, str(e)) from None
        pool.close()
        pool.join()
    return value
