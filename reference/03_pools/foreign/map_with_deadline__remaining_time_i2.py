# exercise: map_with_deadline
# label: right
import multiprocessing
import threading
import time


def _guarded(func, item):
    try:
        return "returned", func(item)
    except BaseException as error:  # a TimeoutError of func is not mine
        return "raised", error


def map_with_deadline(func, items, seconds, processes=2):
    seconds = min(seconds, threading.TIMEOUT_MAX / 2)
    late = False
    outcomes = []
    with multiprocessing.Pool(processes) as pool:
        answers = [pool.apply_async(_guarded, (func, item)) for item in items]
        deadline = time.monotonic() + seconds
        for answer in answers:
            answer.wait(max(0.0, deadline - time.monotonic()))
            if not answer.ready():
                late = True
                break
            outcomes.append(answer.get())
    # here the pool has been terminated, with all that was late

    for how, content in outcomes:
        if how == "raised":
            raise content
    if late:
        return None
    return [content for how, content in outcomes]
