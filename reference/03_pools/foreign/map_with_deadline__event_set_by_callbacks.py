# exercise: map_with_deadline
# label: wrong
# mistake: "there may be none ... as soon as all are there": a map over no items never calls its callback, so the Event is not set: it waits the whole time and returns None instead of []
import threading
from multiprocessing import Pool


def map_with_deadline(func, items, seconds, processes=2):
    gotowe = threading.Event()
    wynik = {}

    def udalo_sie(wartosci):
        wynik["wartosci"] = wartosci
        gotowe.set()

    def blad(wyjatek):
        wynik["blad"] = wyjatek
        gotowe.set()

    with Pool(processes) as pula:
        pula.map_async(func, items, callback=udalo_sie, error_callback=blad)
        if not gotowe.wait(seconds):
            return None
    if "blad" in wynik:
        raise wynik["blad"]
    return wynik["wartosci"]
