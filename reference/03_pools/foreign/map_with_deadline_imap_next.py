# exercise: map_with_deadline
# label: right
# style: unusual, imap with next(timeout) and outcomes that carry the exception as a value
import functools
import multiprocessing
import time


def _call_to_pair(func, item):
    try:
        return "ok", func(item)
    except Exception as error:
        return "error", error


def map_with_deadline(func, items, seconds, processes=2):
    pairs = []
    with multiprocessing.Pool(processes) as pool:
        stream = pool.imap(functools.partial(_call_to_pair, func), items, 1)
        end = time.monotonic() + seconds
        for _ in range(len(items)):
            try:
                pairs.append(stream.next(timeout=max(0.0, end - time.monotonic())))
            except multiprocessing.TimeoutError:
                return None
    results = []
    for kind, content in pairs:
        if kind == "error":
            raise content
        results.append(content)
    return results
