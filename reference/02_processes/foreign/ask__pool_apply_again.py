# exercise: ask
# label: wrong
# mistake: Pool.apply waits for ever when the worker dies, because the pool replaces the worker and the job is lost

import multiprocessing


def ask(task, *args):
    with multiprocessing.Pool(processes=1) as pool:
        try:
            return pool.apply(task, args)
        except Exception as e:
            raise ChildFailed(1, str(e)) from e
