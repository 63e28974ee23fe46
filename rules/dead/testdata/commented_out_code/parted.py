import harbour

tides = harbour.tides()

# want +1 warning "9 lines"
# def cast_off(boats):
#     if not boats:
#         return []

#     moored = set()
#     moored.add(0)

#     for i, boat in enumerate(boats):
#         if boat.moored:
#             moored.add(i)
#     return moored

harbour.sail(tides)
