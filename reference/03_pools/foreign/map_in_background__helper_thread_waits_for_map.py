# exercise: map_in_background
# label: right
# style: did not find map_async: a helper thread stands in the blocking pool.map while the caller runs the foreground
import multiprocessing
import threading


def _wait_for_map(pool, func, items, box):
    try:
        box["results"] = pool.map(func, items)
    except BaseException as error:
        box["error"] = error


def map_in_background(func, items, foreground, processes=2):
    box = {}
    with multiprocessing.Pool(processes) as pool:
        helper = threading.Thread(target=_wait_for_map, args=(pool, func, items, box))
        helper.start()
        try:
            value = foreground()  # me, not the helper!
        finally:
            # the pool must not be ended under the helper's feet, it would wait forever
            helper.join()
    if "error" in box:
        raise box["error"]
    return box["results"], value
