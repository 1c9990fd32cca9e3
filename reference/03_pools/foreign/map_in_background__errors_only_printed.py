# exercise: map_in_background
# label: wrong
# mistake: results are collected by a callback and errors only printed by the error callback: what func raises never reaches the caller, who gets an empty list
import multiprocessing
import sys


def report(error):
    print("worker failed:", error, file=sys.stderr)


def map_in_background(func, items, foreground, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        pool.map_async(func, items, callback=results.extend, error_callback=report)
        value = foreground()
        pool.close()
        pool.join()
    return results, value
