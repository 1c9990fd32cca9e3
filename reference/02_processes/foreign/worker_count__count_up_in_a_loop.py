# exercise: worker_count
# label: right
# style: first-year, German names, hires one worker after the other in a while loop
import os


def worker_count(jobs):
    # wie viele Kerne hat der Rechner?
    kerne = os.cpu_count()
    if kerne is None:
        kerne = 1
    arbeiter = 1  # einer ist immer da
    while arbeiter < jobs and arbeiter < kerne:
        arbeiter = arbeiter + 1
    # print("Arbeiter:", arbeiter)
    return arbeiter
