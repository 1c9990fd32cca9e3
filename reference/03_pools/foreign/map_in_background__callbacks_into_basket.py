# exercise: map_in_background
# label: right
# style: class with callbacks: apply_async for each item, callback and error_callback fill a basket, close and join
import functools
import multiprocessing


class _Basket:
    def __init__(self, size):
        self.values = [None] * size
        self.error = None

    def keep(self, index, value):
        self.values[index] = value

    def fail(self, error):
        if self.error is None:
            self.error = error

    def empty_out(self):
        if self.error is not None:
            raise self.error
        return self.values


def map_in_background(func, items, foreground, processes=2):
    basket = _Basket(len(items))
    with multiprocessing.Pool(processes) as pool:
        for index, item in enumerate(items):
            pool.apply_async(
                func,
                (item,),
                callback=functools.partial(basket.keep, index),
                error_callback=basket.fail,
            )
        pool.close()
        value = foreground()
        pool.join()
    return basket.empty_out(), value
