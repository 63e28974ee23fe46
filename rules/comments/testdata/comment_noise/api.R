library(plumber)

#* Say hello 0
#* @get /hello0
#* @param name
"x"

#* Say hello 1
#* @get /hello1
#* @param name
"x"

#* Say hello 2
#* @get /hello2
#* @param name
"x"

#* Say hello 3
#* @get /hello3
#* @param name
"x"

#* Say hello 4
#* @get /hello4
#* @param name
"x"

#* Say hello 5
#* @get /hello5
#* @param name
"x"

#* Say hello 6
#* @get /hello6
#* @param name
"x"

#* Say hello 7
#* @get /hello7
#* @param name
"x"

#* Say hello 8
#* @get /hello8
#* @param name
"x"

#* Say hello 9
#* @get /hello9
#* @param name
"x"

