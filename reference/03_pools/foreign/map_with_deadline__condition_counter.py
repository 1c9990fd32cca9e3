# exercise: map_with_deadline
# label: right
# style: a Condition and a counter of open answers, wait_for with timeout
import multiprocessing
import threading


def map_with_deadline(func, items, seconds, processes=2):
    cond = threading.Condition()
    state = {"open": len(items)}

    def one_less(_):
        with cond:
            state["open"] -= 1
            cond.notify_all()

    pool = multiprocessing.Pool(processes)
    try:
        answers = [pool.apply_async(func, (x,), callback=one_less, error_callback=one_less) for x in items]
        with cond:
            in_time = cond.wait_for(lambda: state["open"] == 0, timeout=seconds)
        if in_time:
            for a in answers:
                a.wait()
            return [a.get() for a in answers]
        return None
    finally:
        pool.terminate()
        pool.join()
