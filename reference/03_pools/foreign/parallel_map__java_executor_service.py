# exercise: parallel_map
# label: right
# style: an old hand who knows only Java: a class, an executor service with futures, shutdown in a finally
from concurrent.futures import ProcessPoolExecutor


class ParallelMapper(object):
    """Counterpart of an ExecutorService with a list of Future objects."""

    def __init__(self, func, numberOfProcesses):
        self.__func = func
        self.__numberOfProcesses = numberOfProcesses
        self.__futures = []

    def getNumberOfProcesses(self):
        return self.__numberOfProcesses

    def invokeAll(self, items):
        executor = ProcessPoolExecutor(max_workers=self.getNumberOfProcesses())
        try:
            for item in items:
                self.__futures.append(executor.submit(self.__func, item))
            return self.__collect()
        finally:
            executor.shutdown(wait=True)

    def __collect(self):
        resultList = []
        for future in self.__futures:
            resultList.append(future.result())
        return resultList


def parallel_map(func, items, processes=4):
    mapper = ParallelMapper(func, processes)
    return mapper.invokeAll(items)
