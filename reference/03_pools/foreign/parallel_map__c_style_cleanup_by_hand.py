# exercise: parallel_map
# label: right
# style: C programmer: every exit path frees what was allocated; apply_async for all, then get for all
import multiprocessing


def parallel_map(func, items, processes=4):
    pool = multiprocessing.Pool(processes)
    try:
        handles = []
        for i in range(len(items)):
            handles.append(pool.apply_async(func, (items[i],)))

        out = []
        for i in range(len(handles)):
            out.append(handles[i].get())

        pool.close()  # normal exit: no more work
    except BaseException:
        pool.terminate()  # error exit
        raise
    finally:
        pool.join()  # legal after close() and after terminate()
    return out
