# exercise: map_in_background
# label: right
# style: imap as the asynchronous map, consumed after the foreground, with logging
import logging
import multiprocessing

log = logging.getLogger(__name__)


def map_in_background(func, items, foreground, processes=2):
    log.debug("starting %d processes for %d items", processes, len(items))
    with multiprocessing.Pool(processes) as pool:
        lazy = pool.imap(func, items)  # the workers begin now
        value = foreground()
        log.debug("foreground is done, collecting")
        results = list(lazy)
    log.debug("got %d results", len(results))
    return results, value
