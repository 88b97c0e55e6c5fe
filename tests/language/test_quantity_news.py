"""Figures of news at large: what each sentence of a report is read as.

Every reading is written "words = value [least..most] ~ unit, of what": the
bounds where the words give them, a tilde where the figure is approximate, a
hyphen for a range or a vague count, which have no one value.
"""

from __future__ import annotations

import pytest

from newsreader.language.quantity import Amount, find_amounts

READINGS: list[tuple[str, list[str]]] = [
    (
        "The Lions won 3-1 on Sunday after trailing 1-0 at the break.",
        ["3 = 3, of Lions", "1 = 1, of Lions", "1 = 1, of Lions", "0 = 0, of Lions"],
    ),
    (
        "She won 6-4, 3-6, 7-6 (7-5) in the final.",
        ["6 = 6", "4 = 4", "3 = 3", "6 = 6", "7 = 7", "6 = 6", "7 = 7", "5 = 5"],
    ),
    (
        "He ran the 100 metres in 9.81 seconds.",
        ["100 metres = 100 metre", "9.81 seconds = 9.81 second"],
    ),
    (
        "He clocked 2 hours 5 minutes 13 seconds.",
        ["2 hours = 2 hour, of clocked", "5 minutes = 5 minute", "13 seconds = 13 second"],
    ),
    (
        "The Dow fell 350 points, or 1.2%, to 33,500.",
        ["350 points = 350 point, of Dow", "1.2% = 1.2 percent, of Dow", "33,500 = 33500, of Dow"],
    ),
    ("The FTSE 100 closed up 0.4% at 7,512.", ["0.4% = 0.4 percent", "7,512 = 7512"]),
    ("The S&P 500 gained 2.1 percent.", ["2.1 percent = 2.1 percent"]),
    (
        "Brent crude rose $1.20 to $85.30 a barrel.",
        [
            "$1.20 = 1.2 USD, of Brent crude",
            "$85.30 a barrel = 85.3 USD per barrel, of Brent crude",
        ],
    ),
    (
        "The price of petrol climbed to $3.45 a gallon.",
        ["$3.45 a gallon = 3.45 USD per gallon, of price of petrol"],
    ),
    (
        "The yield rose 12 basis points to 4.25%.",
        ["12 basis points = 12 basis point, of yield", "4.25% = 4.25 percent, of yield"],
    ),
    (
        "The Fed raised rates by 0.25 percentage points.",
        ["0.25 percentage points = 0.25 percentage point, of rates"],
    ),
    (
        "The bank raised rates by a quarter of a percentage point.",
        ["a quarter of a percentage point = 0.25 percentage point, of rates"],
    ),
    (
        "The bank raised rates by a quarter point.",
        ["a quarter point = 0.25 percentage point, of rates"],
    ),
    (
        "The firm cut 1,200 jobs, or 8 percent of its workforce.",
        ["1,200 = 1200, of jobs", "8 percent = 8 percent, of workforce"],
    ),
    (
        "Lawmakers voted 215 to 206 to pass the bill.",
        ["215 = 215, of Lawmakers", "206 = 206, of Lawmakers"],
    ),
    ("The motion passed by 312 votes to 300.", ["312 = 312, of votes", "300 = 300, of votes"]),
    ("The bill was approved by a 98-to-1 vote.", ["98 = 98, of vote", "1 = 1, of vote"]),
    (
        "He won 52.3% of the vote against 47.7% for his rival.",
        ["52.3% = 52.3 percent, of vote", "47.7% = 47.7 percent, of rival"],
    ),
    (
        "Turnout was 61 per cent, up from 58 per cent in 2018.",
        ["61 per cent = 61 percent, of Turnout", "58 per cent = 58 percent, of Turnout"],
    ),
    (
        "A bomb exploded at a market, killing at least 12 people and wounding 40 others.",
        ["at least 12 = 12 [12..] person, of people", "40 = 40 person, of people"],
    ),
    ("12 dead, 40 injured in bus crash", ["12 = 12 person, of dead", "40 = 40 person, of injured"]),
    (
        "The quake left 12 dead and 40 injured.",
        ["12 = 12 person, of dead", "40 = 40 person, of injured"],
    ),
    ("The death toll rose to 1,342.", ["1,342 = 1342, of death toll"]),
    ("The toll stands at 41.", ["41 = 41, of toll"]),
    ("At least 12 were killed.", ["At least 12 = 12 [12..] person, of killed"]),
    ("Rescuers found 23 bodies.", ["23 = 23, of bodies"]),
    ("A magnitude 7.8 earthquake struck.", ["7.8 = 7.8 magnitude, of earthquake"]),
    (
        "A 7.8-magnitude earthquake struck at a depth of 10km.",
        ["7.8-magnitude = 7.8 magnitude, of earthquake", "10km = 10 kilometre, of depth"],
    ),
    ("Gusts reached 75 knots.", ["75 knots = 75 knot, of Gusts"]),
    (
        "Temperatures reached 42C (107F).",
        [
            "42C = 42 degree Celsius, of Temperatures",
            "107F = 107 degree Fahrenheit, of Temperatures",
        ],
    ),
    ("Temperatures fell to minus 12 degrees.", ["minus 12 degrees = -12 degree, of Temperatures"]),
    ("It was -5C overnight.", ["-5C = -5 degree Celsius"]),
    (
        "Temperatures of -20 degrees Celsius were recorded.",
        ["-20 degrees Celsius = -20 degree Celsius, of Temperatures"],
    ),
    ("It was sentenced to 15 years in prison.", ["15 years = 15 year, of prison"]),
    (
        "He was sentenced to 10 years and six months in jail.",
        ["10 years = 10 year, of sentenced", "six months = 6 month, of jail"],
    ),
    ("He got 25 years to life.", ["25 years = 25 year"]),
    (
        "She faces up to five years in prison and a $250,000 fine.",
        ["up to five years = 5 [..5] year, of prison", "$250,000 = 250000 USD, of fine"],
    ),
    ("She was convicted on 12 of 14 counts.", ["12 = 12, of counts", "14 = 14, of counts"]),
    ("He is 6-foot-4.", ["6-foot-4 = 6.333333333 foot"]),
    ("The 5-foot-11 forward scored.", ["5-foot-11 = 5.916666667 foot"]),
    (
        "The ship is 400m long and weighs 200,000 tonnes.",
        ["400m = 400 metre, of ship", "200,000 tonnes = 200000 tonne"],
    ),
    ("The plane was flying at 35,000 feet.", ["35,000 feet = 35000 foot, of flying"]),
    (
        "The village is 30 miles (48km) north of the capital.",
        ["30 miles = 30 mile, of village", "48km = 48 kilometre, of village"],
    ),
    ("It covers 2,50,000 hectares.", ["2,50,000 hectares = 250000 hectare"]),
    ("He gave Rs 500 crore.", ["Rs 500 crore = 5000000000 INR"]),
    ("The project cost Rs 1,25,000 crore.", ["Rs 1,25,000 crore = 1.25e+12 INR, of project"]),
    ("He won Rs. 5 lakh.", ["Rs. 5 lakh = 500000 INR"]),
    ("₹2.5 lakh was stolen.", ["₹2.5 lakh = 250000 INR"]),
    ("About 5 lakh people gathered.", ["About 5 lakh = 500000 ~ person, of people"]),
    ("The deal is worth €1.2bn.", ["€1.2bn = 1200000000 EUR, of deal"]),
    ("It costs R$ 50 million.", ["R$ 50 million = 50000000 BRL"]),
    ("The bank holds CHF 3.2 billion.", ["CHF 3.2 billion = 3200000000 CHF, of bank"]),
    ("It earned 250 million Swiss francs.", ["250 million Swiss francs = 250000000 CHF"]),
    ("They paid 3 trillion won.", ["3 trillion won = 3e+12 KRW"]),
    (
        "The budget is 114 trillion yen ($780 billion).",
        ["114 trillion yen = 1.14e+14 JPY, of budget", "$780 billion = 7.8e+11 USD, of budget"],
    ),
    ("The fine is 1.5 million rand.", ["1.5 million rand = 1500000 ZAR, of fine"]),
    ("It cost 12 000 euros.", ["12 000 euros = 12000 EUR"]),
    ("The population is 8 900 000.", ["8 900 000 = 8900000, of population"]),
    ("The city has 1.000.000 residents.", ["1.000.000 = 1000000 person, of residents"]),
    ("Two-thirds of voters backed it.", ["Two-thirds = 0.6666666667 fraction, of voters"]),
    ("One in five children is poor.", ["One in five = 0.2 fraction, of children"]),
    ("One out of every ten homes was lost.", ["One out of every ten = 0.1 fraction, of homes"]),
    ("Prices rose threefold.", ["threefold = 3 times, of Prices"]),
    ("Prices rose 10-fold.", ["10-fold = 10 times, of Prices"]),
    ("A 10-fold increase was seen.", ["10-fold = 10 times, of increase"]),
    ("It is three times as large.", ["three times = 3 times"]),
    ("It is five times higher than last year.", ["five times = 5 times"]),
    (
        "Profits more than tripled to £3m.",
        ["more than tripled = 3 [3..] times, of Profits", "£3m = 3000000 GBP, of Profits"],
    ),
    ("The number has doubled since 2010.", ["doubled = 2 times, of number"]),
    ("The rate is 40 per 100,000 people.", ["40 = 40 per 100,000, of rate"]),
    (
        "Police believe between 50 and 60 people were inside.",
        ["50 and 60 = - [50..60] person, of people"],
    ),
    ("It rose from 12 to 15.", ["12 = 12", "15 = 15"]),
    (
        "It fell from $3.2 billion in 2019 to $2.8 billion in 2020.",
        ["$3.2 billion = 3200000000 USD", "$2.8 billion = 2800000000 USD"],
    ),
    (
        "It will cost from $3 million to $5 million.",
        ["$3 million = 3000000 USD", "$5 million = 5000000 USD"],
    ),
    ("Snow of 10–15 cm is expected.", ["10–15 cm = - [10..15] centimetre, of Snow"]),
    ("Boys aged 12-15 took part.", ["12-15 = - [12..15] year, of Boys"]),
    ("Children aged 5 to 11 are eligible.", ["5 to 11 = - [5..11] year, of Children"]),
    ("A 3- to 5-year sentence is likely.", ["3- to 5-year = - [3..5] year, of sentence"]),
    ("She was 34.", ["34 = 34 year"]),
    ("She turns 34 next week.", ["34 = 34 year"]),
    ("At 34, she is the youngest minister.", ["34 = 34 year"]),
    ("He died at 91.", ["91 = 91 year"]),
    ("John Ames, aged 45, died.", ["45 = 45 year, of John Ames"]),
    ("The 23-year-old was arrested.", ["23-year-old = 23 year"]),
    ("The 23 year old was arrested.", ["23 year old = 23 year"]),
    ("A 3-month-old baby died.", ["3-month-old = 3 month, of baby"]),
    ("The 100th anniversary was held.", ["100th = 100 rank, of anniversary"]),
    ("It is the world's second-largest economy.", ["second = 2 rank, of largest economy"]),
    ("The No. 1 seed lost.", ["No. 1 = 1 rank"]),
    ("An iPhone 15 costs $799.", ["$799 = 799 USD"]),
    ("It hit in Covid-19's first year.", ["first = 1 rank, of year"]),
    ("He carried a 9mm pistol.", ["9mm = 9 millimetre, of pistol"]),
    ("The 2-year-old law.", ["2-year-old = 2 year, of law"]),
    (
        "In the first quarter sales grew 5 percent.",
        ["5 percent = 5 percent, of first quarter sales"],
    ),
    ("The first half ended 0-0.", ["0 = 0", "0 = 0"]),
    ("20,000-strong crowd gathered.", ["20,000 = 20000, of crowd"]),
    ("A crowd of 20,000 gathered.", ["20,000 = 20000, of crowd"]),
    ("An audience of 1.2m watched.", ["1.2m = 1200000, of audience"]),
    ("A 20-strong squad.", ["20 = 20, of squad"]),
    ("The 27-nation bloc met.", ["27 = 27, of nation bloc"]),
    ("The 15-member council met.", ["15 = 15, of member council"]),
    ("The five-day trip.", ["five-day = 5 day, of trip"]),
    ("A two-day visit.", ["two-day = 2 day, of visit"]),
    ("In a 24-hour period.", ["24-hour = 24 hour"]),
    ("A 48-hour ceasefire.", ["48-hour = 48 hour, of ceasefire"]),
    (
        "Some 300 to 400 protesters marched.",
        ["Some 300 to 400 = - [300..400] ~ person, of protesters"],
    ),
    ("A few hundred people marched.", ["A few hundred = - [100..] ~ person, of people"]),
    ("A couple of dozen people marched.", ["A couple of dozen = - [24..] ~ person, of people"]),
    ("Scores were injured.", ["Scores = - [20..] ~ person, of injured"]),
    ("Dozens were hurt.", ["Dozens = - [12..] ~ person, of hurt"]),
    ("Hundreds of people fled.", ["Hundreds = - [100..] ~ person, of people"]),
    (
        "Tens of millions of Americans.",
        ["Tens of millions = - [10000000..] ~ person, of Americans"],
    ),
    ("A million people fled.", ["A million = 1000000 person, of people"]),
    ("Over a million fled.", ["Over a million = 1000000 [1000000..]"]),
    ("Well over 100 people died.", ["Well over 100 = 100 [100..] person, of people"]),
    ("As few as 10 people.", ["As few as 10 = 10 [10..] person, of people"]),
    ("A minimum of 10 people.", ["A minimum of 10 = 10 [10..] person, of people"]),
    (
        "It had a loss of $1.2 billion, or 45 cents a share, on revenue of $3.4 billion.",
        [
            "$1.2 billion = 1200000000 USD, of loss",
            "45 cents a share = 45 US cent per share, of loss",
            "$3.4 billion = 3400000000 USD, of revenue",
        ],
    ),
    ("Earnings per share were $2.31.", ["$2.31 = 2.31 USD, of share"]),
    (
        "Shares fell as much as 7.5 percent before closing down 3.2 percent at $41.20.",
        [
            "as much as 7.5 percent = 7.5 [..7.5] percent, of Shares",
            "3.2 percent = 3.2 percent, of Shares",
            "$41.20 = 41.2 USD, of Shares",
        ],
    ),
    (
        "Unemployment fell to 3.5%, its lowest level since 1969.",
        ["3.5% = 3.5 percent, of Unemployment"],
    ),
    (
        "The economy grew at an annual rate of 2.6 percent in the third quarter.",
        ["2.6 percent = 2.6 percent, of annual rate"],
    ),
    (
        "Inflation slowed to 7.1 per cent in November from 7.7 per cent in October.",
        ["7.1 per cent = 7.1 percent, of Inflation", "7.7 per cent = 7.7 percent, of Inflation"],
    ),
    (
        "The euro was at $1.0543, up 0.3 percent.",
        ["$1.0543 = 1.0543 USD, of euro", "0.3 percent = 0.3 percent"],
    ),
    ("The pound bought $1.21.", ["$1.21 = 1.21 USD, of pound"]),
    ("Sterling fell to 1.12 against the dollar.", ["1.12 = 1.12, of Sterling"]),
    (
        "Oil output will be cut by 2 million barrels a day.",
        ["2 million barrels a day = 2000000 barrel per day, of Oil output"],
    ),
    ("OPEC+ agreed to cut 2 million bpd.", ["2 million bpd = 2000000 barrel per day"]),
    ("The plant has a capacity of 1,200 MW.", ["1,200 MW = 1200 megawatt, of capacity"]),
    ("It used 3.5 million kWh.", ["3.5 million kWh = 3500000 kilowatt hour"]),
    (
        "The pipeline carries 55 billion cubic metres of gas a year.",
        ["55 billion cubic metres = 5.5e+10 cubic metre, of gas"],
    ),
    (
        "The wildfire has burned 12,000 acres and is 35 percent contained.",
        ["12,000 acres = 12000 acre, of wildfire", "35 percent = 35 percent, of contained"],
    ),
    (
        "The storm dumped 8 inches (20 centimeters) of rain.",
        ["8 inches = 8 inch, of rain", "20 centimeters = 20 centimetre, of rain"],
    ),
    ("The wave was 10 metres high.", ["10 metres = 10 metre, of wave"]),
    ("The river rose to 7.2m.", ["7.2m = 7.2 metre, of river"]),
    (
        "It moved at 15 mph with sustained winds of 85 mph.",
        ["15 mph = 15 mile per hour", "85 mph = 85 mile per hour, of winds"],
    ),
    (
        "The typhoon, packing winds of 185 kilometres per hour, made landfall.",
        ["185 kilometres per hour = 185 kilometre per hour, of winds"],
    ),
    (
        "About 250,000 homes and businesses were without power.",
        ["About 250,000 = 250000 ~, of homes"],
    ),
    (
        "More than 1.5 million customers lost electricity.",
        ["More than 1.5 million = 1500000 [1500000..] person, of customers"],
    ),
    (
        "Four people died and 17 were taken to hospital.",
        ["Four = 4 person, of people", "17 = 17 person, of people"],
    ),
    ("Three of the victims were children.", ["Three = 3 person, of victims"]),
    ("Both men were 19.", ["19 = 19 year, of men"]),
    ("A boy, 9, and a girl, 11, drowned.", ["9 = 9 year, of boy", "11 = 11 year, of girl"]),
    (
        "A gunman shot dead 10 people at a supermarket.",
        ["10 = 10 person, of people at a supermarket"],
    ),
    (
        "He was jailed for life with a minimum of 27 years.",
        ["a minimum of 27 years = 27 [27..] year, of life"],
    ),
    (
        "He must serve at least 18 years before parole.",
        ["at least 18 years = 18 [18..] year, of serve"],
    ),
    (
        "The judge fined him £2,000 and ordered 200 hours of community service.",
        ["£2,000 = 2000 GBP", "200 hours = 200 hour, of community service"],
    ),
    ("He was charged with 14 counts of fraud.", ["14 = 14, of counts of fraud"]),
    ("She pleaded guilty to one count of theft.", ["one = 1, of count of theft"]),
    (
        "A jury of seven women and five men deliberated for six hours.",
        [
            "seven = 7 person, of women",
            "five = 5 person, of men",
            "six hours = 6 hour, of deliberated",
        ],
    ),
    ("The party won 312 of the 650 seats.", ["312 = 312, of seats", "650 = 650, of seats"]),
    ("The party has a majority of 71.", ["71 = 71, of majority"]),
    ("She won by fewer than 1,000 votes.", ["fewer than 1,000 = 1000 [..1000], of votes"]),
    ("He received 81,268,924 votes.", ["81,268,924 = 81268924, of votes"]),
    (
        "A poll found 56% approve and 41% disapprove.",
        ["56% = 56 percent, of poll", "41% = 41 percent, of poll"],
    ),
    (
        "His approval rating is at 38 percent, down six points.",
        ["38 percent = 38 percent, of approval rating", "six points = 6 point"],
    ),
    ("The Senate voted 51-49 along party lines.", ["51 = 51, of Senate", "49 = 49, of Senate"]),
    ("The court ruled 6-3 on Friday.", ["6 = 6, of court", "3 = 3, of court"]),
    ("The team beat Spain 2-0.", ["2 = 2, of Spain", "0 = 0, of Spain"]),
    ("The striker scored his 20th goal of the season.", ["20th = 20 rank, of goal of the season"]),
    (
        "He averaged 24.3 points and 8.1 rebounds per game.",
        ["24.3 points = 24.3 point", "8.1 = 8.1, of rebounds"],
    ),
    ("The Warriors won 110-98.", ["110 = 110, of Warriors", "98 = 98, of Warriors"]),
    ("The Yankees are 45-30 this season.", ["45 = 45, of Yankees", "30 = 30, of Yankees"]),
    ("He finished 2.5 seconds behind.", ["2.5 seconds = 2.5 second, of finished"]),
    ("He scored twice in four minutes.", ["twice = 2 times", "four minutes = 4 minute"]),
    (
        "The quarterback threw for 312 yards and three touchdowns.",
        ["312 yards = 312 yard, of threw", "three = 3, of touchdowns"],
    ),
    ("It was their 11th win in 12 games.", ["12 = 12, of games"]),
    ("The match was watched by 60,000 people.", ["60,000 = 60000 person, of people"]),
    ("She is ranked 12th in the world.", ["12th = 12 rank, of world"]),
    ("The wage will rise to $15 an hour.", ["$15 an hour = 15 USD per hour, of wage"]),
    (
        "Rents rose 12 percent to an average of $1,950 a month.",
        ["12 percent = 12 percent, of Rents", "$1,950 a month = 1950 USD per month, of average"],
    ),
    ("He earns $120,000 a year.", ["$120,000 a year = 120000 USD per year"]),
    ("The toll is £2.50 per car.", ["£2.50 per car = 2.5 GBP per car, of toll"]),
    ("Speed limit is 70mph.", ["70mph = 70 mile per hour, of Speed limit"]),
    ("He drove at 100km/h.", ["100km/h = 100 kilometre per hour"]),
    ("The car does 40 miles to the gallon.", ["40 miles = 40 mile, of car"]),
    ("It emits 120g of CO2 per kilometre.", ["120g = 120 gram, of CO2"]),
    (
        "Global temperatures have risen 1.2C since 1900.",
        ["1.2C = 1.2 degree Celsius, of Global temperatures"],
    ),
    ("They want to limit warming to 1.5 degrees.", ["1.5 degrees = 1.5 degree, of warming"]),
    ("Sea levels may rise by one metre by 2100.", ["one metre = 1 metre, of Sea levels"]),
    (
        "The glacier lost 3 cubic kilometres of ice.",
        ["3 cubic kilometres = 3 cubic kilometre, of ice"],
    ),
    ("The asteroid is 500 feet across.", ["500 feet = 500 foot, of asteroid"]),
    ("It is 4.2 light-years away.", ["4.2 light-years = 4.2 light year"]),
    (
        "The probe travelled 300 million miles.",
        ["300 million miles = 300000000 mile, of travelled"],
    ),
    ("The vaccine is 95% effective.", ["95% = 95 percent, of vaccine"]),
    ("Doses of 30 micrograms were given.", ["30 micrograms = 30 microgram, of Doses"]),
    ("He takes 50 mg a day.", ["50 mg a day = 50 milligram per day"]),
    (
        "There were 1,204 new cases and 12 deaths in the past 24 hours.",
        ["1,204 = 1204, of new cases", "12 = 12, of deaths", "24 hours = 24 hour"],
    ),
    (
        "The seven-day average was 45,000.",
        ["seven-day = 7 day, of average", "45,000 = 45000, of average"],
    ),
    ("Some 40 of 50 states agree.", ["Some 40 = 40 ~, of states", "50 = 50, of states"]),
    ("All 27 member states signed.", ["27 = 27, of member states"]),
    ("None of the 180 passengers was hurt.", ["180 = 180 person, of passengers"]),
    (
        "The plane was carrying 189 people, including six crew.",
        ["189 = 189 person, of people", "six = 6 person, of crew"],
    ),
    ("The ship with 3,711 people aboard was quarantined.", ["3,711 = 3711 person, of people"]),
    ("Twelve of the dead were women.", ["Twelve = 12 person, of dead"]),
    ("Hundreds more were wounded.", ["Hundreds = - [100..] ~ person, of wounded"]),
    ("Nearly two dozen shops burned.", ["Nearly two dozen = 24 [..24] ~, of shops"]),
    ("Half a dozen shops burned.", ["Half a dozen = 6, of shops"]),
    ("A third of the crop failed.", ["A third = 0.3333333333 fraction, of crop"]),
    ("Three-fifths of members voted.", ["Three-fifths = 0.6 fraction, of members"]),
    ("She owns a 51 percent stake.", ["51 percent = 51 percent, of stake"]),
    ("The budget is $1.9 trillion.", ["$1.9 trillion = 1.9e+12 USD, of budget"]),
    (
        "The deficit will grow by $300bn over 10 years.",
        ["$300bn = 3e+11 USD, of deficit", "10 years = 10 year"],
    ),
    (
        "The fund has assets of 1.4 trillion dollars.",
        ["1.4 trillion dollars = 1.4e+12 USD, of assets"],
    ),
    ("They pledged 100m euros.", ["100m euros = 100000000 EUR"]),
    ("It has paid out Sh20 million.", ["Sh20 million = 20000000 KES"]),
    ("It raised 20 million Kenyan shillings.", ["20 million Kenyan shillings = 20000000 KES"]),
    ("The fare is 50p.", ["50p = 50 penny, of fare"]),
    ("He lost HK$3 million.", ["HK$3 million = 3000000 HKD"]),
    ("The tax is NT$500.", ["NT$500 = 500 TWD, of tax"]),
    ("They stole 300,000 pesos.", ["300,000 pesos = 300000 MXN"]),
    ("It cost 1.2 million Danish kroner.", ["1.2 million Danish kroner = 1200000 DKK"]),
    ("The reserve is worth 14 billion riyals.", ["14 billion riyals = 1.4e+10 SAR, of reserve"]),
    ("They paid 5,000 Egyptian pounds.", ["5,000 Egyptian pounds = 5000 EGP"]),
    (
        "Nearly 200 cars were caught in a 30-mile tailback.",
        ["Nearly 200 = 200 [..200] ~, of cars", "30-mile = 30 mile, of tailback"],
    ),
    (
        "The president's approval fell 3 points to 41 percent.",
        [
            "3 points = 3 point, of president's approval",
            "41 percent = 41 percent, of president's approval",
        ],
    ),
    (
        "The company hired 1,500 engineers in 12 countries.",
        ["1,500 = 1500 person, of engineers", "12 = 12, of countries"],
    ),
    ("Two police officers and a bystander were shot.", ["Two = 2 person, of police officers"]),
    (
        "A 4-year-old girl and her 6-year-old brother died.",
        ["4-year-old = 4 year, of girl", "6-year-old = 6 year, of brother"],
    ),
    (
        "Interest rates were held at 5.25 per cent for the third time in a row.",
        ["5.25 per cent = 5.25 percent, of Interest rates", "third = 3 rank, of time"],
    ),
    (
        "The 67-page report lists 112 recommendations.",
        ["67 = 67, of page report", "112 = 112, of recommendations"],
    ),
    (
        "Oil traded below $80 a barrel for the first time since July.",
        ["below $80 a barrel = 80 [..80] USD per barrel, of Oil", "first = 1 rank, of time"],
    ),
    ("The trial is expected to last eight to 10 weeks.", ["eight to 10 weeks = - [8..10] week"]),
    (
        "The army said 14 soldiers had been killed and 52 wounded.",
        ["14 = 14 person, of soldiers", "52 = 52 person, of wounded"],
    ),
    ("Aid groups say 2.3 million people need food.", ["2.3 million = 2300000 person, of people"]),
    (
        "He scored 28 points, grabbed 11 rebounds and had seven assists.",
        ["28 points = 28 point", "11 = 11, of rebounds", "seven = 7, of assists"],
    ),
    (
        "She lost 6-3, 6-4 to the No. 8 seed.",
        ["6 = 6", "3 = 3", "6 = 6", "4 = 4", "No. 8 = 8 rank"],
    ),
    ("The rocket climbed to an altitude of 62 miles.", ["62 miles = 62 mile, of altitude"]),
    ("The dam is 98 percent full.", ["98 percent = 98 percent, of dam"]),
    (
        "A one-bedroom flat costs £1,200 a month.",
        ["£1,200 a month = 1200 GBP per month, of bedroom flat"],
    ),
    (
        "The 2.5-litre engine makes 180 horsepower.",
        ["2.5-litre = 2.5 litre, of engine", "180 horsepower = 180 horsepower, of engine"],
    ),
    (
        "The firm is valued at between $40bn and $50bn.",
        ["$40bn and $50bn = - [4e+10..5e+10] USD, of firm"],
    ),
    ("It is the ninth such attack this year.", ["ninth = 9 rank"]),
    ("Six in 10 Americans say prices are too high.", ["Six in 10 = 0.6 fraction, of Americans"]),
    (
        "More than half of the 435 members voted yes.",
        ["More than half = 0.5 [0.5..] fraction", "435 = 435 person, of members"],
    ),
    ("Fewer than one in ten were tested.", ["Fewer than one in ten = 0.1 [..0.1] fraction"]),
    (
        "The vote was 419 for and 12 against, with three abstentions.",
        ["419 = 419, of vote", "12 = 12, of vote", "three = 3, of abstentions"],
    ),
    (
        "It will create up to 3,000 jobs over five years.",
        ["up to 3,000 = 3000 [..3000], of jobs", "five years = 5 year"],
    ),
    ("He paid a $1,000-a-month rent.", ["$1,000-a-month = 1000 USD per month, of rent"]),
    ("The bus plunged 300 feet into a ravine.", ["300 feet = 300 foot, of plunged"]),
    (
        "The snow was knee-deep, with drifts of 4 to 5 feet.",
        ["4 to 5 feet = - [4..5] foot, of drifts"],
    ),
    ("They waited 45 minutes for an ambulance.", ["45 minutes = 45 minute, of waited"]),
    ("Sales dropped 20-25 percent.", ["20-25 percent = - [20..25] percent, of Sales"]),
    (
        "The quarterly dividend was raised to 52 cents from 48 cents.",
        [
            "52 cents = 52 US cent, of quarterly dividend",
            "48 cents = 48 US cent, of quarterly dividend",
        ],
    ),
    (
        "About a quarter of the electorate voted early.",
        ["About a quarter = 0.25 ~ fraction, of electorate"],
    ),
    (
        "Nine people, four of them children, drowned.",
        ["Nine = 9 person, of people", "four = 4 person, of people"],
    ),
    ("He has been married three times.", ["three times = 3 time"]),
    (
        "In all, 46 of the 50 governors came.",
        ["46 = 46 person, of governors", "50 = 50 person, of governors"],
    ),
    (
        "The 80-year-old king had ruled for 25 years.",
        ["80-year-old = 80 year, of king", "25 years = 25 year, of ruled"],
    ),
    (
        "Police seized 1.4 tonnes of cocaine worth £110m.",
        ["1.4 tonnes = 1.4 tonne, of cocaine", "£110m = 110000000 GBP, of cocaine"],
    ),
    (
        "The plane, carrying 64 passengers and crew, landed at 10:42 p.m. on Jan. 5.",
        ["64 = 64 person, of passengers"],
    ),
    (
        "The index closed at 4,783.35, up 1.1 percent.",
        ["4,783.35 = 4783.35, of index", "1.1 percent = 1.1 percent"],
    ),
    ("Ticket sales hit 1m in 24 hours.", ["1m = 1000000, of Ticket sales", "24 hours = 24 hour"]),
    ("She weighed 7lb 4oz.", ["7lb = 7 pound", "4oz = 4 ounce"]),
    (
        "Prices went up by as much as a third.",
        ["as much as a third = 0.3333333333 [..0.3333333333] fraction, of Prices"],
    ),
    (
        "The agency received 12,400 complaints, 9% more than in 2020.",
        ["12,400 = 12400, of complaints", "9% = 9 percent"],
    ),
    (
        "Tens of thousands of protesters marched on the capital.",
        ["Tens of thousands = - [10000..] ~ person, of protesters"],
    ),
    ("The bomb weighed 500kg.", ["500kg = 500 kilogram, of bomb"]),
    ("Around 1 in 3 homes has no heating.", ["Around 1 in 3 = 0.3333333333 ~ fraction, of homes"]),
    ("The stock is up 250% since 2019.", ["250% = 250 percent, of stock"]),
    (
        "They have four children, ages 2, 5, 9 and 12.",
        ["four = 4 person, of children", "2 = 2 year", "5 = 5 year", "9 = 9 year", "12 = 12 year"],
    ),
    (
        "The population fell from 10.1 million to 9.7 million.",
        ["10.1 million = 10100000, of population", "9.7 million = 9700000, of population"],
    ),
    ("A 1,000-strong force was sent.", ["1,000 = 1000, of force"]),
    (
        "The tsunami was 3 meters (10 feet) high.",
        ["3 meters = 3 metre, of tsunami", "10 feet = 10 foot, of tsunami"],
    ),
    (
        "Democrats hold 51 seats and Republicans 49.",
        ["51 = 51, of seats", "49 = 49, of Republicans"],
    ),
    ("Only one lawmaker voted against it.", ["one = 1 person, of lawmaker"]),
    ("He won by 14 percentage points.", ["14 percentage points = 14 percentage point"]),
    ("The fee is 0.5%.", ["0.5% = 0.5 percent, of fee"]),
    (
        "The tunnel is 57 km long and cost 12 billion francs.",
        ["57 km = 57 kilometre, of tunnel", "12 billion francs = 1.2e+10 CHF"],
    ),
    ("He was given a two-year suspended sentence.", ["two-year = 2 year, of suspended sentence"]),
    ("The suspect fired at least 40 rounds.", ["at least 40 = 40 [40..], of rounds"]),
    ("An average of 21 people a day die.", ["21 = 21 person, of people"]),
    ("The hospital has 850 beds.", ["850 = 850, of beds"]),
    (
        "Researchers followed 12,000 women for two decades.",
        ["12,000 = 12000 person, of women", "two decades = 2 decade"],
    ),
    (
        "It killed an estimated 1.5 million people in 2021.",
        ["an estimated 1.5 million = 1500000 ~ person, of people"],
    ),
    (
        "The 7.1 magnitude quake was felt 200 miles away.",
        ["7.1 magnitude = 7.1 magnitude, of quake", "200 miles = 200 mile, of felt"],
    ),
    (
        "Last year 4,300 people were killed, down 12% on 2019.",
        ["4,300 = 4300 person, of people", "12% = 12 percent"],
    ),
    ("He ran 5 km in 14:32.", ["5 km = 5 kilometre"]),
    ("The 400-metre hurdles final is on Friday.", ["400-metre = 400 metre, of hurdles"]),
    ("It rained 3.2 inches in an hour.", ["3.2 inches = 3.2 inch, of rained"]),
    (
        "The bill would raise $2 trillion over a decade.",
        ["$2 trillion = 2e+12 USD, of bill", "a decade = 1 decade"],
    ),
    ("More than 1,000 flights were canceled.", ["More than 1,000 = 1000 [1000..], of flights"]),
    ("The Mi-8 helicopter had 22 people on board.", ["22 = 22 person, of people on board"]),
    ("A Category 5 storm killed 8.", ["8 = 8 person, of killed"]),
    (
        "The mayor said the flood had cost the city $4 million.",
        ["$4 million = 4000000 USD, of city"],
    ),
    (
        "Police fined 1,204 drivers in one week.",
        ["1,204 = 1204 person, of drivers", "one week = 1 week"],
    ),
    ("The reservoir is at 31% of capacity.", ["31% = 31 percent, of capacity"]),
    (
        "The lake has shrunk by 12 square kilometres.",
        ["12 square kilometres = 12 square kilometre, of lake"],
    ),
    ("The satellite weighs 1.3 tonnes.", ["1.3 tonnes = 1.3 tonne, of satellite"]),
    (
        "It fired 25 missiles and 110 drones overnight.",
        ["25 = 25, of missiles", "110 = 110, of drones"],
    ),
    ("The strike cost the carrier £15m a day.", ["£15m a day = 15000000 GBP per day, of carrier"]),
    ("Some 60 per cent of the harvest was lost.", ["Some 60 per cent = 60 ~ percent, of harvest"]),
    ("The pilot had 9,000 flying hours.", ["9,000 = 9000, of flying hours"]),
    (
        "The museum drew 3.4 million visitors last year.",
        ["3.4 million = 3400000 person, of visitors"],
    ),
    ("Her memoir has sold two million copies.", ["two million = 2000000, of copies"]),
    (
        "The film took $92.5 million at the box office.",
        ["$92.5 million = 92500000 USD, of box office"],
    ),
    ("The court awarded her €75,000 in damages.", ["€75,000 = 75000 EUR, of damages"]),
    ("House prices rose 0.8 per cent in May.", ["0.8 per cent = 0.8 percent, of House prices"]),
    (
        "Core inflation was 4.6%, the lowest in two years.",
        ["4.6% = 4.6 percent, of Core inflation", "two years = 2 year"],
    ),
    ("The ward has 22 beds for 57 patients.", ["22 = 22, of beds", "57 = 57 person, of patients"]),
    (
        "The winner took 48.9 per cent, 2.1 points ahead.",
        ["48.9 per cent = 48.9 percent, of winner", "2.1 points = 2.1 point"],
    ),
    ("The queue was three miles long.", ["three miles = 3 mile, of queue"]),
    ("The border is 1,200 km long.", ["1,200 km = 1200 kilometre, of border"]),
    ("Divers went down 40 metres.", ["40 metres = 40 metre, of Divers"]),
    ("The train was doing 186 mph.", ["186 mph = 186 mile per hour, of train"]),
    ("The frigate made 28 knots.", ["28 knots = 28 knot, of frigate"]),
    (
        "Exports reached 4.1 million barrels per day.",
        ["4.1 million barrels per day = 4100000 barrel per day, of Exports"],
    ),
    ("The murder rate was 5.3 per 100,000 residents.", ["5.3 = 5.3 per 100,000, of murder rate"]),
    ("There is one doctor per 3,000 inhabitants.", ["one = 1 person, of doctor"]),
    ("Four-fifths of the reef is bleached.", ["Four-fifths = 0.8 fraction, of reef"]),
    ("Visits have quadrupled since 2012.", ["quadrupled = 4 times, of Visits"]),
    ("Bills have risen sixfold.", ["sixfold = 6 times, of Bills"]),
    ("The new stadium is twice as big.", ["twice = 2 times, of new stadium"]),
    ("The pay gap is 14.9%.", ["14.9% = 14.9 percent, of pay gap"]),
    ("A 72-hour truce began.", ["72-hour = 72 hour, of truce"]),
    ("The siege lasted 104 days.", ["104 days = 104 day, of siege"]),
    (
        "She served 18 months of a three-year term.",
        ["18 months = 18 month, of served", "three-year = 3 year, of term"],
    ),
    ("He was given life with a minimum term of 22 years.", ["22 years = 22 year, of minimum term"]),
    ("Each was fined Rs 2,000.", ["Rs 2,000 = 2000 INR"]),
    (
        "The scheme costs Rs 4,500 crore a year.",
        ["Rs 4,500 crore a year = 4.5e+10 INR per year, of scheme"],
    ),
    ("The bank moved 9 lakh crore rupees.", ["9 lakh crore rupees = 9e+12 INR, of bank"]),
    ("The flat was listed at HK$12.8 million.", ["HK$12.8 million = 12800000 HKD, of flat"]),
    ("They owe NZ$300,000.", ["NZ$300,000 = 300000 NZD"]),
    ("A loaf now costs 850 Lebanese pounds.", ["850 Lebanese pounds = 850 LBP, of loaf"]),
    ("The ransom was 40 million naira.", ["40 million naira = 40000000 NGN, of ransom"]),
    ("The grant is worth SEK 2.5 million.", ["SEK 2.5 million = 2500000 SEK, of grant"]),
    ("The premium is CHF 310 a month.", ["CHF 310 a month = 310 CHF per month, of premium"]),
    ("The pipeline cost 1 200 000 euros.", ["1 200 000 euros = 1200000 EUR, of pipeline"]),
    (
        "The temperature fell to minus 31 degrees Celsius.",
        ["minus 31 degrees Celsius = -31 degree Celsius, of temperature"],
    ),
    ("The lake was 4°C.", ["4°C = 4 degree Celsius, of lake"]),
    ("It rained 112mm in six hours.", ["112mm = 112 millimetre, of rained", "six hours = 6 hour"]),
    ("He stands 6-foot-7.", ["6-foot-7 = 6.583333333 foot"]),
    ("The blue whale was 98 feet long.", ["98 feet = 98 foot, of blue whale"]),
    ("The recall covers 1.1m cars.", ["1.1m = 1100000, of cars"]),
    (
        "Between 8,000 and 9,000 fans travelled.",
        ["8,000 and 9,000 = - [8000..9000] person, of fans"],
    ),
    ("Anywhere from 10 to 20 boats may be missing.", ["10 to 20 = - [10..20], of boats"]),
    (
        "The fare will rise from £2.40 to £2.80.",
        ["£2.40 = 2.4 GBP, of fare", "£2.80 = 2.8 GBP, of fare"],
    ),
    ("The deficit widened to 6.2% of GDP.", ["6.2% = 6.2 percent, of GDP"]),
    ("Her 200th match ended in defeat.", ["200th = 200 rank, of match"]),
    ("The No. 2 seed withdrew.", ["No. 2 = 2 rank"]),
    ("The ship, with 1,013 people aboard, ran aground.", ["1,013 = 1013 person, of people"]),
    ("All 41 trapped workers were freed.", ["41 = 41 person, of trapped workers"]),
    (
        "Seventeen of the 24 hostages were released.",
        ["Seventeen = 17 person, of hostages", "24 = 24 person, of hostages"],
    ),
    (
        "A woman, 71, and two boys aged 8 and 10 were missing.",
        [
            "71 = 71 year, of woman",
            "two = 2 person, of boys",
            "8 = 8 year, of boys",
            "10 = 10 year, of boys",
        ],
    ),
    ("The 19-year-old, who turns 20 in May, won.", ["19-year-old = 19 year", "20 = 20 year"]),
    ("At least two dozen homes were razed.", ["At least two dozen = 24 [24..], of homes"]),
    ("Scores of flights were delayed.", ["Scores = - [20..] ~, of flights"]),
    (
        "Up to half a million people may move.",
        ["Up to half a million = 500000 [..500000] person, of people"],
    ),
    (
        "As many as one in three trees is diseased.",
        ["As many as one in three = 0.3333333333 [..0.3333333333] fraction, of trees"],
    ),
    ("No more than 50 guests may attend.", ["No more than 50 = 50 [..50] person, of guests"]),
    ("Under 5 percent of ballots were spoiled.", ["Under 5 percent = 5 [..5] percent, of ballots"]),
    ("Just over 600 votes separated them.", ["Just over 600 = 600 [600..], of votes"]),
    ("The jury voted 10-2 to acquit.", ["10 = 10, of jury", "2 = 2, of jury"]),
    ("MPs voted by 329 to 299.", ["329 = 329, of MPs", "299 = 299, of MPs"]),
    ("The chamber passed it 88-11.", ["88 = 88", "11 = 11"]),
    ("Leeds won 4-1 at home.", ["4 = 4, of Leeds", "1 = 1, of Leeds"]),
    ("England were 212 for six at tea.", ["212 = 212, of England", "six = 6, of England"]),
    (
        "The appeal raised $1.7m in 48 hours.",
        ["$1.7m = 1700000 USD, of appeal", "48 hours = 48 hour"],
    ),
    ("The average wait is 14 weeks.", ["14 weeks = 14 week, of average wait"]),
    ("The bridge carries 160,000 vehicles a day.", ["160,000 = 160000, of vehicles"]),
    ("Diesel was £1.62 a litre.", ["£1.62 a litre = 1.62 GBP per litre, of Diesel"]),
    (
        "Copper rose 2.3 percent to $8,450 a tonne.",
        ["2.3 percent = 2.3 percent, of Copper", "$8,450 a tonne = 8450 USD per tonne, of Copper"],
    ),
    (
        "The yield on the 10-year note rose 7 basis points.",
        ["10-year = 10 year, of note", "7 basis points = 7 basis point, of note"],
    ),
    ("The firm cut its forecast by a quarter.", ["a quarter = 0.25 fraction, of its forecast"]),
    ("The regulator seized 2,300 litres of fake oil.", ["2,300 litres = 2300 litre, of fake oil"]),
    ("He owes $12,000 in back rent.", ["$12,000 = 12000 USD"]),
]

NOTHING = [
    "She ran the marathon in 2:05:13.",
    "A woman in her mid-30s was hurt.",
    "He took a Boeing 737 to Paris.",
    "An Airbus A320 crashed.",
    "He drove a BMW 320.",
    "He drives an F-150.",
    "Take Highway 101 and exit 42.",
    "Interstate 95 was closed.",
    "Flight 370 vanished.",
    "Flight MH370 vanished.",
    "The G20 met in Bali.",
    "See page 42.",
    "He called 020 7946 0958.",
    "Call 1-800-555-0199.",
    "He lives at 221B Baker Street.",
    "The bomb hit at 8:30 a.m. local time.",
    "The train left at 17:45.",
    "It began at 1800 GMT.",
    "At 0930 he left.",
    "It happened around 5 o'clock.",
    "It happened at about 9 p.m.",
    "Version 3.2 was released.",
    "He was born on 5/12/1980.",
    "It runs Windows 11.",
    "Article 50 was triggered.",
    "World War II and World War 2 ended.",
    "Super Bowl 50 was fun.",
    "The AK-47 is loud.",
    "He fired a .45-caliber pistol.",
    "The 9th Circuit ruled.",
    "The U-2 spy plane.",
    "In the 18th century.",
    "In the late 1980s and early '90s.",
    "In 2020-21 it grew.",
    "In the fiscal year 2022/23 it grew.",
    "By 2030 they will leave.",
    "In the first half of the year.",
    "A handful of people.",
    "Room 101 is closed.",
    "Psalm 23 was read.",
    "Under Title IX it is banned.",
    "He took the 6:15 train.",
    "Chapter 11 bankruptcy was filed.",
    "It is in area code 212.",
    "Channel 4 aired it.",
    "Apollo 13 came home.",
    "The MiG-29 crashed.",
    "Resolution 1701 was passed.",
    "See figure 3.",
    "The U.N. adopted SDG 13.",
    "The PS5 sold out.",
    "Euro 2024 begins soon.",
    "He wore number 10.",
    "The Formula 1 race was won by him.",
    "Catch-22 is a novel.",
    "He went to Area 51.",
    "She was born in 1987, the year of the crash.",
    "In the summer of '69 it rained.",
    "The 2024 budget passed.",
    "A mid-19th-century house burned.",
    "The bus leaves at half past six.",
    "It is a 50/50 chance.",
]


def told(amount: Amount) -> str:
    """An amount as the tables of this module write it."""
    unit = f" {amount.unit}" if amount.unit else ""
    of = f", of {amount.of}" if amount.of else ""
    return f"{amount.text} = {number(amount)}{unit}{of}"


def number(amount: Amount) -> str:
    """The value, the bounds and whether they are approximate."""
    bounds = ""
    if amount.low is not None or amount.high is not None:
        bounds = f" [{plain(amount.low)}..{plain(amount.high)}]"
    value = "-" if amount.value is None else plain(amount.value)
    return f"{value}{bounds}{' ~' * amount.approximate}"


def plain(value: float | None) -> str:
    """A number in digits; nothing for none."""
    return "" if value is None else f"{value:.10g}"


@pytest.mark.parametrize(("sentence", "expected"), READINGS)
def test_reads(sentence: str, expected: list[str]) -> None:
    assert [told(amount) for amount in find_amounts(sentence)] == expected


@pytest.mark.parametrize("sentence", NOTHING)
def test_is_never_a_figure(sentence: str) -> None:
    assert find_amounts(sentence) == ()


def test_there_are_two_hundred_expressions() -> None:
    assert len(READINGS) >= 200
