# exercise: meanwhile
# label: right
# style: multiprocessing.dummy.Pool

from multiprocessing.dummy import Pool


def meanwhile(task, foreground):
    with Pool(1) as pool:
        handle = pool.apply_async(task)
        b = foreground()
        handle.wait()
        return handle.get(), b
