# exercise: map_catching
# label: right
# style: reads the private _value of the answers after they are ready
import multiprocessing


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answers = [pool.apply_async(func, (x,)) for x in items]
        for a in answers:
            a.wait()
        return [a._value for a in answers]
